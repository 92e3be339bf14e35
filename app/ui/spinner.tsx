import { LoaderCircle } from "lucide-react";

/** Turns in a button while its work runs; the words beside it say what runs. */
export function Spinner() {
  return <LoaderCircle size={18} aria-hidden="true" className="motion-safe:animate-spin" />;
}
