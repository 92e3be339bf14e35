import { readdirSync } from "node:fs";

/** An id that nobody has. */
const nobodys = "ana_00000000000000000000000000000000";

/** The address of every route in app/routes, with an id in place of each parameter: one that nobody has, unless another is given. */
export function routePaths(id: string = nobodys): string[] {
  return readdirSync("app/routes")
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map(
      (name) =>
        `/${name
          .replace(/\.tsx?$/, "")
          .split(".")
          .map((part) => segment(part, id))
          .filter(Boolean)
          .join("/")}`,
    )
    .sort();
}

/** The file naming of Remix' flat routes, as far as this app uses it. */
function segment(part: string, id: string): string {
  if (part === "_index") return "";
  if (part === "$") return "no-such-page";
  return part.startsWith("$") ? id : part.replace(/_$/, "");
}
