import { expect, inject, it } from "vitest";
import { routePaths } from "../support/route-paths";

it.each(routePaths())("%s says what it is about before any script runs", async (path) => {
  const answer = await fetch(`${inject("origin")}${path}`);
  const isPage = answer.headers.get("Content-Type")?.startsWith("text/html");
  if (isPage) expect(await answer.text()).toContain("<h1");
});
