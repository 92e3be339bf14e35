import { json } from "@remix-run/cloudflare";
import { NotFoundPage } from "~/ui/not-found-page";

/** Every address that no other route answers. */
export function loader() {
  return json(null, 404);
}

export function action() {
  return json(null, 404);
}

export default function NotFound() {
  return <NotFoundPage />;
}
