import { expect, it } from "vitest";
import { withLateScripts } from "./script-priority";

const html = { headers: { "Content-Type": "text/html; charset=utf-8" } };

it("scripts of a page are fetched late, what it needs to be seen is not", async () => {
  const links = '<link rel="modulepreload" href="/a.js"><link rel="stylesheet" href="/a.css">';
  const page = await withLateScripts(new Response(links, html)).text();
  expect(page).toBe('<link rel="modulepreload" href="/a.js" fetchpriority="low"><link rel="stylesheet" href="/a.css">');
});

it("what is no page stays as it is", () => {
  const data = new Response("{}", { headers: { "Content-Type": "application/json" } });
  expect(withLateScripts(data)).toBe(data);
});
