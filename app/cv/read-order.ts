import type { Box, CvDocument } from "./cv-document";
import { spansWithin } from "./spans-within";
import { uniteBoxes } from "./unite-boxes";

/** A column, sidebar or text box of a page, and the place it has in the order of reading, from 1. */
export type ReadBlock = { number: number; page: number; box: Box };

/** The blocks of a document in the order in which they were read; none for a document without pages. */
export function readOrder({ lines, runs }: Pick<CvDocument, "lines" | "runs">): ReadBlock[] {
  const blocks: (ReadBlock & { block: number })[] = [];
  for (const line of lines) {
    for (const { page, box } of spansWithin(line, runs)) {
      const last = blocks.at(-1);
      if (last?.block === line.block && last.page === page) last.box = uniteBoxes(last.box, box);
      else blocks.push({ number: blocks.length + 1, page, box, block: line.block });
    }
  }
  return blocks.map(({ number, page, box }) => ({ number, page, box }));
}
