import type { Cefr, TextLanguage } from "~/text/language";
import type { Span } from "~/text/span";

/** x, y, width, height in page points, origin top left. */
export type Box = [x: number, y: number, width: number, height: number];

export type DocumentFormat = "pdf" | "docx" | "text";

export const cvWarningCodes = [
  "hidden_text",
  "injection_like_text",
  "posting_copied",
  "keyword_list",
  "repeated_keywords",
  "homoglyphs",
  "two_columns",
  "image_only_pages",
  "scanned_ocr_layer",
  "garbled_text",
  "letter_spaced",
  "legacy_encoding",
  "truncated",
  "other_language",
  "not_a_cv",
] as const;

export type CvWarningCode = (typeof cvWarningCodes)[number];

export type CvWarning = {
  code: CvWarningCode;
  page?: number;
  detail?: string;
  start?: number | null;
  end?: number | null;
};

/** One visual line. `size` is the font size in points, where the format has one; `block` counts columns and boxes in reading order. */
export type CvLine = Span & { page: number | null; size: number | null; bold: boolean; bullet: boolean; block: number };

/** A piece of text with its place on a page; the box of a longer span is the union of runs, cut by proportion. PDF only. */
export type TextRun = Span & { page: number; box: Box };

export type PageArea = Span & { number: number; width: number; height: number };

/** What a reader (PDF, DOCX, text) hands on: visible text in reading order, NFC, lines joined by "\n". */
export type ReadText = {
  format: DocumentFormat;
  text: string;
  pages: PageArea[];
  lines: CvLine[];
  runs: TextRun[];
  /** link targets in order of appearance, e.g. "mailto:a@b.vn", "https://github.com/a" */
  links: string[];
  /** excerpt of what a person would not see; left out of `text` */
  hidden: { page: number | null; excerpt: string }[];
  warnings: CvWarning[];
  /** 0 to 1: how far the reader trusts its own text */
  confidence: number;
};

export const sectionKinds = [
  "contact",
  "summary",
  "experience",
  "education",
  "skills",
  "projects",
  "certificates",
  "languages",
  "awards",
  "activities",
  "interests",
  "references",
  "other",
] as const;

export type SectionKind = (typeof sectionKinds)[number];

export type CvSection = Span & { kind: SectionKind; heading: string | null };

export type CvRole = Span & {
  title: string | null;
  organization: string | null;
  from: string | null;
  to: string | null;
};

export type CvEducation = Span & {
  institution: string | null;
  degree: string | null;
  major: string | null;
  from: string | null;
  to: string | null;
};

export type CvLanguage = Span & { language: string; level: string | null; cefr: Cefr | null };

export type CvCertificate = Span & { name: string; date: string | null };

export type CvProfile = {
  name: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  links: string[];
  /** overlaps counted once, in years with one decimal; null when no role carries dates */
  yearsOfExperience: number | null;
  roles: CvRole[];
  education: CvEducation[];
  languages: CvLanguage[];
  certificates: CvCertificate[];
  skills: (Span & { id: string; name: string })[];
  spans: {
    name: [number, number] | null;
    email: [number, number] | null;
    phone: [number, number] | null;
    location: [number, number] | null;
  };
};

/** A retrievable piece: a bullet, a sentence group, a role line. `role` is an index into `profile.roles`. */
export type Passage = Span & { id: string; section: SectionKind; role: number | null; page: number | null };

export type CvDocument = ReadText & {
  language: TextLanguage;
  sections: CvSection[];
  profile: CvProfile;
  passages: Passage[];
};
