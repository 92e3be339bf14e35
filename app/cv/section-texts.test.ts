import { expect, it } from "vitest";
import type { CvSection } from "./cv-document";
import { sectionTexts } from "./section-texts";

const text = "Lena Hartwig\nSKILLS\nSQL, Excel\nstray line\nEDUCATION\nBSc Statistics\nthe end";

function section(kind: CvSection["kind"], heading: string | null, from: string, to: string): CvSection {
  return { kind, heading, start: text.indexOf(from), end: text.indexOf(to) + to.length };
}

it("shows each section under its own heading, and what stands between and after them", () => {
  const sections = [
    section("contact", null, "Lena", "Hartwig"),
    section("skills", "SKILLS", "SKILLS", "Excel"),
    section("education", "EDUCATION", "EDUCATION", "Statistics"),
  ];
  expect(sectionTexts(text, sections).map(({ kind, heading, text }) => [kind, heading, text])).toEqual([
    ["contact", null, "Lena Hartwig"],
    ["skills", "SKILLS", "SQL, Excel"],
    ["other", null, "stray line"],
    ["education", "EDUCATION", "BSc Statistics"],
    ["other", null, "the end"],
  ]);
});

it("shows a text without sections whole, and a heading with nothing beneath it", () => {
  expect(sectionTexts(text, []).map(({ text }) => text)).toEqual([text]);
  const empty = { kind: "skills" as const, heading: "SKILLS", start: 0, end: 6 };
  expect(sectionTexts("SKILLS", [empty])).toEqual([{ start: 0, kind: "skills", heading: "SKILLS", text: "" }]);
});
