/** A mark that starts a list item, standing alone. */
export const bulletText = /^[•●▪▫■□◦○◆◇❖➢➤►▸▶⮚✓✔✦★☆‣⁃∙·⚫⬤»→*+\-–—■o]$/u;

/** Marks that are bullets wherever they start a line, with or without a space behind them. */
const sureMark = /^\s*[•●▪▫■◦◆❖➢➤►▸▶⮚✓✔‣⁃∙⚫⬤]+\s*(?=\S)/u;

/** Marks that are also dashes, signs or letters: bullets only before a space and more text. */
const looseMark = /^\s*(?:[□○◇✦★☆·»→*+\-–—_.]|o(?=\s{2}|\t))\s+(?=\S)/u;

/** Length of the bullet mark, with its spaces, at the start of a line; 0 without one. */
export function bulletLength(line: string): number {
  return (sureMark.exec(line) ?? looseMark.exec(line))?.[0].length ?? 0;
}
