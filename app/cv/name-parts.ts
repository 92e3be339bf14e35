import { type Piece, partsOf } from "./header-pieces";
import { organizationScore, titleScore } from "./title-or-organization";

/** Title and organization of one header; `sure` when their words tell them apart. */
export type NamedParts = { title: Piece | null; organization: Piece | null; sure: boolean };

/** More parts than this are no header but a list. */
const mostPieces = 6;

/**
 * Tells the title from the organization among the parts of a header.
 *
 * @param titleFirst the order to follow where the words leave it open
 */
export function nameParts(pieces: readonly Piece[], titleFirst: boolean): NamedParts {
  const labelled = fromLabels(pieces);
  if (labelled) return labelled;
  const open = pieces.slice(0, mostPieces);
  if (open.length === 0) return { title: null, organization: null, sure: false };
  if (open.length > 1) return splitPair(open, titleFirst) ?? bestPair(open, titleFirst);
  const parts = partsOf(open[0]!);
  if (parts.length > 1) return bestPair(parts, titleFirst);
  return bracketed(open[0]!) ?? single(parts[0] ?? open[0]!);
}

function fromLabels(pieces: readonly Piece[]): NamedParts | null {
  const title = pieces.find(({ label }) => label === "title") ?? null;
  const organization = pieces.find(({ label }) => label === "organization") ?? null;
  if (!title && !organization) return null;
  const rest = pieces.filter(({ label }) => label === null);
  const other = rest.find((piece) => (title ? titleScore(piece.text) === 0 : titleScore(piece.text) > 0));
  return {
    title: title ?? other ?? null,
    organization: organization ?? (title ? (other ?? rest[0] ?? null) : null),
    sure: false,
  };
}

/** "Android Developer (Orange Labs)" names both. */
function bracketed(piece: Piece): NamedParts | null {
  const match = /^(.{3,}?)\s*\(([^()]{2,})\)$/.exec(piece.text);
  if (!match || titleScore(match[1]!) < 1 || titleScore(match[2]!) >= 1 || !/^[\p{L}\d]*\p{Lu}/u.test(match[2]!))
    return null;
  const inner = piece.start + piece.text.lastIndexOf("(") + 1;
  const organization = { ...piece, start: inner, end: inner + match[2]!.length, text: match[2]! };
  return { title: { ...piece, end: piece.start + match[1]!.length, text: match[1]! }, organization, sure: true };
}

function single(piece: Piece): NamedParts {
  const isOrganization = organizationScore(piece.text) > titleScore(piece.text);
  return { title: isOrganization ? null : piece, organization: isOrganization ? piece : null, sure: false };
}

/** One part that names both ("Kế toán, Công ty Sao Mai") goes before two parts of which one only might. */
function splitPair(pieces: readonly Piece[], titleFirst: boolean): NamedParts | null {
  for (const piece of pieces) {
    if (titleScore(piece.text) < 1 || organizationScore(piece.text) < 1) continue;
    if (pieces.some((other) => other !== piece && organizationScore(other.text) >= 1)) continue;
    const parts = partsOf(piece);
    const pair = parts.length > 1 ? bestPair(parts, titleFirst) : null;
    if (pair?.sure && titleScore(pair.title!.text) >= 1 && organizationScore(pair.organization!.text) >= 1) return pair;
  }
  return null;
}

function bestPair(pieces: readonly Piece[], titleFirst: boolean): NamedParts {
  const lean = pieces.map((piece) => titleScore(piece.text) - organizationScore(piece.text));
  let best: { title: number; organization: number; score: number } | null = null;
  for (const title of pieces.keys()) {
    for (const organization of pieces.keys()) {
      if (title === organization) continue;
      const inOrder = title < organization === titleFirst ? 0.25 : 0;
      const score = lean[title]! - lean[organization]! + inOrder - (title + organization) * 0.15;
      if (!best || score > best.score) best = { title, organization, score };
    }
  }
  const { title, organization } = best!;
  const sure = lean[title]! > 0 && lean[title]! - lean[organization]! >= 1;
  return { title: pieces[title]!, organization: withoutTrailingPlace(pieces[organization]!), sure };
}

/** "FPT Software, Hà Nội" is "FPT Software". */
function withoutTrailingPlace(piece: Piece): Piece {
  const commas = piece.text.split(",").length;
  const parts = partsOf(piece);
  if (parts.length === 0 || parts.length === commas) return piece;
  const last = parts.at(-1)!;
  return { ...piece, end: last.end, text: piece.text.slice(0, last.end - piece.start) };
}

/** Whether most headers whose words are clear put the title first; null when none is clear. */
export function commonOrder(named: readonly NamedParts[]): boolean | null {
  let balance = 0;
  for (const { title, organization, sure } of named) {
    if (sure && title && organization) balance += title.start < organization.start ? 1 : -1;
  }
  return balance === 0 ? null : balance > 0;
}
