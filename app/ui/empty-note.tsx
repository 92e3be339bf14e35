import type { ReactNode } from "react";

/** What a list says before there is anything in it. */
export function EmptyNote({ children }: { children: ReactNode }) {
  return <div className="sheet mt-6 p-5">{children}</div>;
}
