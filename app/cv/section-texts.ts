import type { CvSection, SectionKind } from "./cv-document";

/** A section as it is shown: `heading` in the CV's own words, or null where it has none; `text` is what stands beneath. */
export type SectionText = { start: number; kind: SectionKind; heading: string | null; text: string };

/** The CV's text by section, in order and with nothing left out: what stands between sections counts as "other". */
export function sectionTexts(text: string, sections: readonly CvSection[]): SectionText[] {
  const shown: SectionText[] = [];
  let end = 0;
  const add = (start: number, until: number, kind: SectionKind, heading: string | null) => {
    const whole = text.slice(start, until).trim();
    const body = heading !== null && whole.startsWith(heading) ? whole.slice(heading.length).trim() : whole;
    if (whole !== "") shown.push({ start, kind, heading, text: body });
  };
  for (const section of [...sections].sort((a, b) => a.start - b.start)) {
    add(end, section.start, "other", null);
    add(section.start, section.end, section.kind, section.heading);
    end = Math.max(end, section.end);
  }
  add(end, text.length, "other", null);
  return shown;
}
