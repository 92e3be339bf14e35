import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Verdict } from "~/analysis/assessment";
import type { LabelledPosting } from "../../scripts/evaluation/labelled-files";

const folder = join(import.meta.dirname, "../fixtures/labelled");
const verdicts: Readonly<Record<string, Verdict>> = { m: "met", p: "partial", x: "missing", u: "unknown" };

/**
 * Postings and CVs written for this project with the verdicts of a careful recruiter. Each file: `@posting LANGUAGE TITLE` and the
 * text; `@requirements` with lines `quote | letters`, a letter for each CV (m met, p partial, x missing, u unknown); `@cv NAME` and its text.
 */
export function labelledTexts(): LabelledPosting[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readLabelled(name, readFileSync(join(folder, name), "utf8")));
}

function readLabelled(name: string, source: string): LabelledPosting {
  const parts = source
    .split(/^@/mu)
    .slice(1)
    .map((part) => {
      const lineEnd = part.indexOf("\n");
      return { head: part.slice(0, lineEnd).split(" "), text: part.slice(lineEnd + 1).trim() };
    });
  const [posting, asked, ...cvs] = parts;
  if (posting === undefined || asked === undefined) throw new Error(`${name}: no posting or no requirements`);
  const rows = asked.text.split("\n").map((line) => line.split(" | "));
  const requirements = rows.map(([quote], index) => {
    if (quote === undefined || !posting.text.includes(quote)) throw new Error(`${name}: not in the posting: ${quote}`);
    return {
      id: `q${index + 1}`,
      quote,
      text: quote,
      area: "skills" as const,
      kind: "must" as const,
      any_of: null,
      min_years: null,
    };
  });
  return {
    id: name.replace(/\.txt$/u, ""),
    posting: {
      language: posting.head[1] === "vi" ? "vi" : "en",
      title: posting.head.slice(2).join(" "),
      text: posting.text,
    },
    requirements,
    cvs: cvs.map(({ head, text }, cv) => ({
      id: head.slice(1).join(" "),
      text,
      fit: [],
      rank: 0,
      verdicts: rows.map(([, letters = ""], index) => {
        const verdict = verdicts[letters[cv] ?? ""];
        if (verdict === undefined) throw new Error(`${name}: no verdict in "${letters}" for CV ${cv + 1}`);
        return { id: `q${index + 1}`, labels: [verdict, verdict], strengths: [], quotes: [] };
      }),
    })),
  };
}
