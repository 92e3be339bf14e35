import { expect, it } from "vitest";
import { withLateScripts } from "./script-priority";

const html = { headers: { "Content-Type": "text/html; charset=utf-8" } };

it("scripts of a page are held back, what it needs to be seen is not", async () => {
  const page = '<link rel="modulepreload" href="/a.js"><link rel="stylesheet" href="/a.css"><script>1</script>';
  const late = '<link rel="late-modulepreload" href="/a.js"><link rel="stylesheet" href="/a.css"><script>1</script>';
  const [module, held] = ['<script type="module">2</script>', '<script type="late-module">2</script>'];
  expect(await withLateScripts(new Response(page + module, html)).text()).toBe(late + held);
});

it("what is no page stays as it is", () => {
  const data = new Response("{}", { headers: { "Content-Type": "application/json" } });
  expect(withLateScripts(data)).toBe(data);
});
