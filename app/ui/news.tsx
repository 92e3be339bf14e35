import { CircleCheck } from "lucide-react";
import type { ReactNode } from "react";

/** Says on a page, and aloud, what has just been done. */
export function News({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="mt-4 flex gap-2 rounded-lg bg-met-soft px-3 py-2">
      <CircleCheck size={18} aria-hidden="true" className="mt-1 shrink-0 text-met" />
      <span>{children}</span>
    </p>
  );
}
