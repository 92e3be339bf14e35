import type { ReactNode } from "react";

/** The main part of a page. `width` is "text" for reading, "wide" for two panes. */
export function Page({ width, children }: { width: "text" | "wide"; children: ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={`mx-auto w-full px-4 pb-12 outline-none sm:px-6 ${width === "text" ? "max-w-3xl" : "max-w-6xl"}`}
    >
      {children}
    </main>
  );
}
