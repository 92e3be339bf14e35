import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analysisSchema } from "~/analysis/analysis";
import { samples } from "~/analysis/samples";

const folder = mkdtempSync(join(tmpdir(), "analyze-"));

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const cv = fileWith("cv.txt", samples.vi.cvText);
const jd = fileWith("jd.md", samples.vi.postingText);

function analyze(...args: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/analyze.ts", ...args], { encoding: "utf8" });
}

describe("analyze", () => {
  it("prints exactly the contract's object, the same bytes in every process", () => {
    const args = ["--cv", cv, "--jd", jd, "--language", "vi", "--as-of", "2026-11", "--json"];
    const [first, second] = [analyze(...args), analyze(...args)];
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(analysisSchema.parse(JSON.parse(first.stdout))).toMatchObject({ language: "vi", asOf: "2026-11" });
    expect(second.stdout).toBe(first.stdout);
  }, 30_000);

  it.each([
    ["a file that is not there", ["--cv", join(folder, "none.pdf"), "--jd", jd]],
    ["an unreadable file", ["--cv", fileWith("broken.pdf", "%PDF-1.7 nothing"), "--jd", jd]],
    ["an empty file", ["--cv", fileWith("empty.txt", ""), "--jd", jd]],
    ["a missing argument", ["--cv", cv]],
    ["an unknown argument", ["--cv", cv, "--jd", jd, "--colour"]],
    ["a month that is none", ["--cv", cv, "--jd", jd, "--as-of", "2026-13"]],
    ["a language that is none", ["--cv", cv, "--jd", jd, "--language", "fr"]],
  ])(
    "answers %s with one line and exit code 2",
    (_, args) => {
      const { status, stdout, stderr } = analyze(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr.trim().split("\n")).toHaveLength(1);
    },
    30_000,
  );
});
