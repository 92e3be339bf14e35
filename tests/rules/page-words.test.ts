import { expect, it } from "vitest";
import { namedWords, spokenWords } from "../support/page-words";
import { sourceFiles } from "../support/source-files";

const files = new Map(sourceFiles("app").map((file) => [file.path, file]));
const routes = [...files.values()].filter(
  ({ path, source }) => /^app\/routes\//.test(path) && /\bhandle\b/.test(source),
);

it.each(routes)("$path names the words that its page speaks, and no others", (route) => {
  expect(namedWords(route)).toEqual(spokenWords(route, files));
});

it.each(routes.filter((route) => namedWords(route).length > 0))(
  "$path fetches its words when it is opened",
  ({ source }) => {
    expect(source).toMatch(/export const clientLoader = (?:dataAndWords\(handle\)|deviceDataAndWords\(handle, )/);
    expect(source).toMatch(/export (async )?function loader\(/);
  },
);

it("a view that is reached through another one counts", () => {
  const file = (path: string, imports: string[], source: string) => ({ path, imports, source });
  const route = file("app/routes/a.tsx", ["~/b/page"], 'words: ["one"]');
  const views = [
    file("app/b/page.tsx", ["./part"], 'useTranslation(["one", "errors"])'),
    file("app/b/part.tsx", [], 'useTranslation("two")'),
  ];
  expect(spokenWords(route, new Map(views.map((view) => [view.path, view])))).toEqual(["one", "two"]);
});
