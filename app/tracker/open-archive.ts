import { isZip } from "~/cv/accepted-file";
import { isSafeName, readDirectory, unpack, type ZipEntry } from "~/cv/zip-entries";

/** Largest archive that is taken in, in bytes: a form holds 12 MB. */
export const maxArchiveBytes = 11 * 1024 * 1024;

export const archiveLimits = { limitMb: maxArchiveBytes / 1024 / 1024 };

/** More than any archive that is exported. */
const mostEntries = 20_000;

/** Where an archive has the list of applications. */
export const listPlace = "tracker.json";

/** An opened archive. Nothing of it is unpacked before it is asked for, and never more than is asked for. */
export type Archive = {
  /** the file at a place, as the archive names places */
  find(place: string): ZipEntry | null;
  /** its bytes; "too much" beyond so many, null when they are damaged */
  unpack(entry: ZipEntry, limit: number): Uint8Array | "too much" | null;
};

/**
 * Opens a ZIP archive by its directory; null for one that is damaged, locked, or made to do harm: files of the same name, names that
 * leave the archive, more files than an export has. One that was unpacked and packed again, in a folder, is the same.
 */
export function openArchive(bytes: Uint8Array): Archive | null {
  const entries = isZip(bytes) ? readDirectory(bytes) : null;
  if (!entries || entries.length > mostEntries) return null;
  const byName = new Map(entries.map((entry) => [entry.name.normalize("NFC"), entry]));
  if (byName.size < entries.length) return null;
  if (entries.some(({ name, encrypted }) => encrypted || !isSafeName(name))) return null;
  const folder = commonFolder([...byName.keys()]);
  return {
    find: (place) => byName.get(folder + place.normalize("NFC")) ?? null,
    unpack: (entry, limit) => (entry.declared > limit ? "too much" : unpack(bytes, entry, limit)),
  };
}

/** The folder that a person's own archiver put everything into; "__MACOSX" is its own addition. */
function commonFolder(names: readonly string[]): string {
  const packed = names.filter((name) => !name.startsWith("__MACOSX/"));
  const folder = /^[^/]+\//.exec(packed[0] ?? "")?.[0] ?? "";
  return packed.every((name) => name.startsWith(folder)) ? folder : "";
}
