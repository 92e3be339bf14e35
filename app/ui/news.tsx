import type { ReactNode } from "react";

/** Says on a page, and aloud, what has just been done. */
export function News({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="mt-4 rounded-lg bg-met-soft px-3 py-2">
      {children}
    </p>
  );
}
