import { describe, expect, it } from "vitest";
import { brokenImportRules } from "../support/import-rules";
import { type SourceFile, sourceFiles } from "../support/source-files";

const files = [...sourceFiles("app"), ...sourceFiles("workers")];
const core = files.filter(({ path }) =>
  /^app\/(text|skill|embedding|cv|job|analysis)\/.*(?<!\.(?:server|client))\.ts$/.test(path),
);

/** Longer files hold more than one idea. */
const maxLines = 350;

const emptyNames =
  /(^|\/)(utils?|helpers?|common|misc|types?|constants?|services?|managers?)\.(server\.|client\.)?tsx?$/;

/** What would make the same input give other bytes elsewhere or later. */
const impure =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\.|\bIntl\.|\.localeCompare\(|\.toLocale\w*\(|\bfetch\(|\bprocess\./;

function file(path: string, ...imports: string[]): SourceFile {
  return { path, source: "", imports };
}

describe("imports", () => {
  it("go downwards only", () => {
    expect(files.flatMap(brokenImportRules)).toEqual([]);
  });

  it.each([
    [file("app/text/words.ts", "~/skill/lexicon"), "downwards"],
    [file("app/cv/sections.ts", "~/job/requirement"), "downwards"],
    [file("app/analysis/score.ts", "../routes/_index"), "route"],
    [file("app/analysis/score.ts", "./analyses.server"), "shell"],
    [file("app/analysis/home-page.tsx", "./start-analysis.server"), "shell"],
    [file("app/analysis/score.ts", "~/platform/app-error"), "core knows no platform"],
    [file("app/analysis/analyses.server.ts", "~/services.server"), "services.server"],
    [file("app/platform/log.server.ts", "~/cv/cv-document"), "knows no domain"],
    [file("app/account/find-owner.server.ts", "~/analysis/analyze"), "knows no domain"],
    [file("app/ui/page.tsx", "~/analysis/analysis"), "ui knows"],
    [file("app/analysis/home-page.tsx", "@remix-run/react"), "framework"],
    [file("app/analysis/score.ts", "drizzle-orm"), "database"],
    [file("app/job/read-years.ts", "unpdf"), "only cv"],
    [file("app/cv/cv-sheets.tsx", "pdfjs-dist"), "only the browser"],
    [file("app/embedding/cosine.ts", "onnxruntime-web/wasm"), "only the browser runs"],
    [file("app/skill/lexicon.ts", "i18next"), "core imports only"],
  ])("of $path that point elsewhere are found", (wrong, rule) => {
    expect(brokenImportRules(wrong)).toEqual([expect.stringContaining(rule)]);
  });
});

describe("files", () => {
  it("are named after what they hold", () => {
    const named = files.map(({ path }) => path).filter((path) => path !== "app/services.server.ts");
    expect(named.filter((path) => emptyNames.test(path))).toEqual([]);
  });

  it("do not only re-export", () => {
    expect(files.filter(({ path }) => /\/index\.tsx?$/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it("hold one idea each", () => {
    const long = files.filter(({ source }) => source.split("\n").length > maxLines);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe("the core", () => {
  it("uses no clock, no randomness, no locale and no network", () => {
    const code = core.map(({ path, source }) => ({ path, code: source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "") }));
    expect(code.filter((entry) => impure.test(entry.code)).map(({ path }) => path)).toEqual([]);
  });
});
