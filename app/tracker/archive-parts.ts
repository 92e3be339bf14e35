/** Something that an archive holds; `with` is what it cannot do without, in the same part. Sizes in bytes, as they are packed. */
export type ArchivePiece = { size: number; isCheck: boolean; with: { id: string; size: number } | null };

/** So much of an archive, checks to make anew, and other files. */
export type PartLimits = { bytes: number; checks: number; files: number };

/** What one request takes in and finishes; bytes as they are unpacked. */
export const perRequest: PartLimits = { bytes: 48 * 1024 * 1024, checks: 25, files: 100 };

/** The pieces in their order, in as few parts as hold them; what one part needs twice it holds once. There is always a first part. */
export function intoParts<Piece extends ArchivePiece>(pieces: readonly Piece[], limits: PartLimits): Piece[][] {
  const parts: Piece[][] = [[]];
  let held = { bytes: 0, checks: 0, files: 0, ids: new Set<string>() };
  const added = (piece: Piece) => {
    const needed = piece.with && !held.ids.has(piece.with.id) ? piece.with.size : 0;
    return {
      bytes: held.bytes + piece.size + needed,
      checks: held.checks + (piece.isCheck ? 1 : 0),
      files: held.files + (piece.isCheck ? 0 : 1),
      ids: piece.with ? new Set([...held.ids, piece.with.id]) : held.ids,
    };
  };
  for (const piece of pieces) {
    let next = added(piece);
    const isFull = next.bytes > limits.bytes || next.checks > limits.checks || next.files > limits.files;
    if (isFull && parts.at(-1)!.length > 0) {
      parts.push([]);
      held = { bytes: 0, checks: 0, files: 0, ids: new Set() };
      next = added(piece);
    }
    parts.at(-1)!.push(piece);
    held = next;
  }
  return parts;
}
