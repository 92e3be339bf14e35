import { readdirSync } from "node:fs";

export type RouteAddress = {
  /** as Remix names the route, "routes/analyses.$analysisId" */
  id: string;
  path: string;
  /** the names of its parameters, "analysisId" */
  parameters: string[];
};

/** An id that nobody has. */
const nobodys = "ana_00000000000000000000000000000000";

/** Every route in app/routes with its address: `ids` stand in place of its parameters, `other` in place of those they leave open. */
export function routeAddresses(ids: Readonly<Record<string, string>> = {}, other: string = nobodys): RouteAddress[] {
  return readdirSync("app/routes")
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => {
      const parts = name.replace(/\.tsx?$/, "").split(".");
      const path = `/${parts
        .map((part) => segment(part, ids, other))
        .filter(Boolean)
        .join("/")}`;
      const parameters = parts.filter((part) => /^\$\w/.test(part)).map(parameterName);
      return { id: `routes/${parts.join(".")}`, path, parameters };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The address of every route, with one id in place of each parameter: one that nobody has, unless another is given. */
export function routePaths(id: string = nobodys): string[] {
  return routeAddresses({}, id).map(({ path }) => path);
}

/** The file naming of Remix' flat routes, as far as this app uses it. */
function segment(part: string, ids: Readonly<Record<string, string>>, other: string): string {
  if (part === "_index") return "";
  if (part === "$") return "no-such-page";
  return part.startsWith("$") ? (ids[parameterName(part)] ?? other) : part.replace(/_$/, "");
}

function parameterName(part: string): string {
  return part.replace(/^\$|_$/g, "");
}
