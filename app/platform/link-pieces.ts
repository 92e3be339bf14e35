/** A stretch of text, or a web address that stands in it. */
export type LinkPiece = { text: string; isLink: boolean };

/** A web address up to the sentence it stands in: a closing mark at its end is not part of it. */
const address = /(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/;

/** Cuts a text at its web addresses; the pieces joined are the text. */
export function linkPieces(text: string): LinkPiece[] {
  return text
    .split(address)
    .map((part, order) => ({ text: part, isLink: order % 2 === 1 }))
    .filter(({ text: part }) => part !== "");
}
