import { ArrowLeft } from "lucide-react";
import { Link } from "~/platform/router";

/** The way back from a page about a result. */
export function BackLink({ to, words }: { to: string; words: string }) {
  return (
    <p className="mt-4">
      <Link to={to} className="link inline-flex min-h-11 items-center gap-1.5 text-sm">
        <ArrowLeft size={16} aria-hidden="true" />
        {words}
      </Link>
    </p>
  );
}
