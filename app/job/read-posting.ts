import { detectLanguage } from "~/text/language";
import { countWords, provisionalPostingWords } from "./count-words";
import { looksLikeCv } from "./looks-like-cv";
import { readPostingFacts } from "./posting-facts";
import { readRequirements } from "./read-requirements";
import type { Posting, PostingWarningCode } from "./requirement";

/**
 * Reads a job description given as text. `text` in the result is the source in NFC with LF line ends, otherwise as given;
 * all spans point into it. Title, company and location are null when the text does not show them. Never fails.
 */
export function readPosting(source: string): Posting {
  const text = source.normalize("NFC").replace(/\r\n?/gu, "\n");
  const language = detectLanguage(text);
  const codes: PostingWarningCode[] = [];
  if (countWords(text) < provisionalPostingWords) codes.push("short");
  if (language === "other") codes.push("other_language");
  if (looksLikeCv(text)) codes.push("looks_like_a_cv");
  return {
    text,
    language,
    ...readPostingFacts(text),
    warnings: codes.map((code) => ({ code })),
    requirements: readRequirements(text),
  };
}
