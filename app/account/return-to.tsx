import { useLocation } from "~/platform/router";

/** Tells /preferences which page to lead back to. */
export function ReturnTo() {
  const { pathname, search } = useLocation();
  return <input type="hidden" name="returnTo" value={pathname + search} />;
}
