import type { Access } from "~/account/owner";
import type { AnalysisServices } from "~/analysis/assess-documents.server";
import { isZip } from "~/cv/accepted-file";
import { AppError } from "~/platform/app-error";
import { sha256 } from "~/platform/hash.server";
import { perRequest } from "./archive-parts";
import { getImport } from "./imports.server";
import { archiveLimits, maxArchiveBytes, openArchive } from "./open-archive";
import { restoreDocument } from "./restore-document.server";
import type { RestoreReport } from "./restore-report";
import { listWaiting, type WaitingDocument } from "./waiting-documents.server";

/** After so long a request begins with no other document: a Worker may compute for 30 s. In milliseconds. */
const longestWork = 10_000;

/**
 * Gives the applications of an import back what their archive, or a part of it, holds: no more than one request can carry out. What is
 * wrong with one document keeps none of the others away.
 * @param cursor of the report before, when the same archive is sent again
 * @throws AppError not_found for another owner's import; archive.…
 */
export async function restoreDocuments(
  services: AnalysisServices,
  { access, importId, bytes, cursor }: { access: Access; importId: string; bytes: Uint8Array; cursor: string },
): Promise<RestoreReport> {
  const ownerId = access.owner.id;
  await getImport(services, { ownerId, id: importId });
  if (bytes.length === 0) throw new AppError("archive.missing");
  if (bytes.length > maxArchiveBytes) throw new AppError("archive.too_large", archiveLimits);
  const archive = openArchive(bytes);
  if (!archive) throw new AppError("archive.unreadable");
  const waiting = await listWaiting(services, { ownerId, importId });
  const here = waiting.filter(({ place }) => archive.find(place) !== null);
  if (here.length === 0) throw new AppError("archive.nothing_here");
  const hash = await sha256(bytes);
  const queue = behind(here, cursor, hash);
  const report: RestoreReport = { files: 0, checks: 0, lost: 0, refused: [], more: 0, cursor: "" };
  const left = { ...perRequest };
  const until = services.now() + longestWork;
  let tried = 0;
  for (const document of queue) {
    const kind = document.size === null ? "checks" : "files";
    if (left[kind] === 0 || left.bytes <= 0 || (tried > 0 && services.now() > until)) break;
    tried += 1;
    left[kind] -= 1;
    report.cursor = `${hash} ${document.order}`;
    try {
      const restored = await restoreDocument(services, { actor: access.actor, archive, document });
      left.bytes -= restored.bytes;
      report[kind] += 1;
      report.lost += restored.lost;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { id, title, name } = document;
      report.refused.push({ id, title, name, code: error.code, values: error.values });
    }
  }
  return { ...report, more: queue.length - tried };
}

/**
 * The same for the file that an import was just made of, where that is an archive. What cannot come back with it waits on the page of
 * the import, which then says why.
 */
export async function restoreWithImport(
  services: AnalysisServices,
  { access, importId, file }: { access: Access; importId: string; file: File },
): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isZip(bytes)) return;
  try {
    await restoreDocuments(services, { access, importId, bytes, cursor: "" });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** The documents that a request before did not come to; all of them, when it came to the last or had another archive. */
function behind(here: WaitingDocument[], cursor: string, hash: string): WaitingDocument[] {
  const [of, order] = cursor.split(" ");
  const rest = of === hash ? here.filter((document) => document.order > Number(order)) : [];
  return rest.length > 0 ? rest : here;
}
