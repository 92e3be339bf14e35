import { execFileSync } from "node:child_process";
import type { ReadFile } from "./reading-runs";
import { truthOf } from "./reading-truth";

/** In characters: shorter texts of a truth are names and labels, not sentences that run over lines. */
const leastSentence = 40;

type Reader = "ours" | "layout" | "plain";
type Read = { words: string[]; milliseconds: number };

/**
 * Our reading of PDF files beside `pdftotext -layout` and plain `pdftotext` (poppler-utils): median times (starting a process
 * for each file is part of theirs), words that only one has, and, where a file has a truth, how many of its sentences
 * stand whole: what another column or a margin breaks into them shows there. Null without a PDF.
 * @param folder where truths stand, as in `agreementWithTruth`
 */
export function besidePdftotext(runs: readonly ReadFile[], folder: string | null) {
  const files = runs.flatMap(({ path, read, milliseconds }) =>
    path.toLowerCase().endsWith(".pdf") && read
      ? [
          {
            ours: { words: wordsOf(read.text), milliseconds },
            layout: runPdftotext(path, "-layout"),
            plain: runPdftotext(path),
            sentences: sentencesIn(truthOf(path, folder)).map((sentence) => wordsOf(sentence)),
          },
        ]
      : [],
  );
  if (files.length === 0) return null;
  const figure = (name: Reader) => ({
    medianMilliseconds: median(files.map((file) => file[name].milliseconds)),
    wholeSentences: sumOf(files, (file) => file.sentences.filter((own) => holds(file[name].words, own)).length),
  });
  return {
    files: files.length,
    sentences: sumOf(files, ({ sentences }) => sentences.length),
    ours: figure("ours"),
    pdftotextLayout: figure("layout"),
    pdftotext: figure("plain"),
    words: sumOf(files, ({ layout }) => layout.words.length),
    wordsOnlyOurs: sumOf(files, ({ ours, layout }) => missing(ours.words, layout.words)),
    wordsOnlyPdftotext: sumOf(files, ({ ours, layout }) => missing(layout.words, ours.words)),
  };
}

function runPdftotext(path: string, ...options: string[]): Read {
  const began = performance.now();
  const text = execFileSync("pdftotext", [...options, path, "-"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return { words: wordsOf(text), milliseconds: Math.round((performance.now() - began) * 10) / 10 };
}

/** Words in letters and digits alone, so that bullets, icons and ligatures make no difference. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Every text of a truth that is long enough to be a sentence, without the marks of Markdown. */
function sentencesIn(truth: unknown): string[] {
  if (typeof truth === "string") {
    const plain = truth.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*_`]/g, "");
    return plain.length >= leastSentence ? [plain] : [];
  }
  return typeof truth === "object" && truth !== null ? Object.values(truth).flatMap(sentencesIn) : [];
}

function holds(words: readonly string[], sentence: readonly string[]): boolean {
  return ` ${words.join(" ")} `.includes(` ${sentence.join(" ")} `);
}

function missing(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of words) {
    const rest = left.get(word) ?? 0;
    if (rest === 0) count += 1;
    else left.set(word, rest - 1);
  }
  return count;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
