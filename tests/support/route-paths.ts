import { readdirSync } from "node:fs";

/** The address of every route in app/routes, with an id that nobody has in place of each parameter. */
export function routePaths(): string[] {
  return readdirSync("app/routes")
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map(
      (name) =>
        `/${name
          .replace(/\.tsx?$/, "")
          .split(".")
          .map(segment)
          .filter(Boolean)
          .join("/")}`,
    )
    .sort();
}

/** The file naming of Remix' flat routes, as far as this app uses it. */
function segment(part: string): string {
  if (part === "_index") return "";
  if (part === "$") return "no-such-page";
  return part.startsWith("$") ? "ana_00000000000000000000000000000000" : part.replace(/_$/, "");
}
