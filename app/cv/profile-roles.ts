import { foldDiacritics, foldText } from "~/text/normalize";
import type { CvRole } from "./cv-document";
import type { CvRow } from "./cv-rows";
import type { DateRange } from "./dates";
import { type Entry, findEntries } from "./entries";
import { headerPieces, joinedTitles } from "./header-pieces";
import { commonOrder, type NamedParts, nameParts } from "./name-parts";

/** A role with the rows of its header. */
export type RoleReading = { role: CvRole; header: CvRow[] };

/**
 * The roles of experience sections in order. Which part of a header is the title and which the organization is told by
 * their words; where the words leave it open, by the order that the other headers of this CV have.
 *
 * @param sections the rows of each experience section, without its heading row
 */
export function readRoles(
  text: string,
  sections: readonly (readonly CvRow[])[],
  dates: readonly DateRange[],
): RoleReading[] {
  const entries = sections.flatMap((rows) => findEntries(rows, dates));
  const pieces = entries.map((entry) => joinedTitles(text, headerPieces(text, entry.header, dates)));
  const firstGuess = pieces.map((own) => nameParts(own, true));
  const titleFirst = commonOrder(firstGuess) ?? true;
  const readings = entries.flatMap((entry, i) =>
    toReading(entry, titleFirst ? firstGuess[i]! : nameParts(pieces[i]!, false)),
  );
  return withSharedOrganizations(readings);
}

function toReading(entry: Entry, { title, organization }: NamedParts): (RoleReading & { bodyRows: number })[] {
  const { header, rows, dates } = entry;
  if (!title && !organization) return [];
  const role = {
    title: title?.text ?? null,
    organization: organization?.text ?? null,
    from: dates?.from ?? null,
    to: dates?.to ?? null,
    start: rows[0]!.start,
    end: rows.at(-1)!.end,
  };
  return [{ role, header, bodyRows: rows.length - header.length }];
}

/**
 * An organization that stands alone above several titles is theirs: as a header of its own, which is no role, or as the
 * first row of the first title's header.
 */
function withSharedOrganizations(readings: (RoleReading & { bodyRows: number })[]): RoleReading[] {
  const roles: RoleReading[] = [];
  let shared: string | null = null;
  let opening: RoleReading | null = null;
  /** the organization's own row is followed by how long all of its titles lasted, as LinkedIn prints it */
  let isGroup = false;
  for (const [i, { role, header, bodyRows }] of readings.entries()) {
    const next = readings[i + 1]?.role;
    if (!role.title && bodyRows === 0 && next?.title && !next.organization) {
      opening = { role, header };
      shared = role.organization;
      continue;
    }
    if (role.organization) isGroup = header.length > 2 && onlyDuration.test(foldDiacritics(foldText(header[1]!.text)));
    if (role.organization)
      shared = header.length > 1 && namesOnly(header[0]!, role.organization) ? role.organization : null;
    else role.organization = header.length === 1 || (isGroup && isDateBelow(header, role)) ? shared : null;
    if (opening && role.organization === opening.role.organization) role.start = opening.role.start;
    opening = null;
    roles.push({ role, header });
  }
  return roles;
}

const onlyDuration = /^\d+ (?:years?|months?|nam|thang)(?: \d+ (?:months?|thang))?$/;

/** A title alone above its dates. */
function isDateBelow(header: readonly CvRow[], { title }: CvRole): boolean {
  return header.length <= 3 && title !== null && header[0]!.text.trim() === title;
}

/** Whether a row holds the organization and nothing else but, perhaps, a place in another cell. */
function namesOnly(row: CvRow, organization: string): boolean {
  const cell = row.cells[0]!;
  return (
    row.text.slice(0, cell.end - cell.start).trim().length <= organization.length + row.mark + 2 &&
    row.text.includes(organization)
  );
}
