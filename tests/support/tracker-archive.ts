import type { Access } from "~/account/owner";
import type { Services } from "~/services.server";
import { countArchiveParts, exportArchivePart } from "~/tracker/export-archive.server";
import { importApplications } from "~/tracker/import-applications.server";
import { importText, planImportOf } from "~/tracker/import-file.server";
import { chosenApplications } from "~/tracker/import-plan";
import { restoreDocuments } from "~/tracker/restore-documents.server";
import type { RestoreReport } from "~/tracker/restore-report";

/** The parts of the archive of an owner's tracker. */
export async function archiveOf(services: Services, ownerId: string): Promise<Uint8Array<ArrayBuffer>[]> {
  const count = await countArchiveParts(services, ownerId);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let part = 1; part <= count; part += 1) {
    const stream = await exportArchivePart(services, { ownerId, language: "en", part });
    parts.push(new Uint8Array(await new Response(stream).arrayBuffer()));
  }
  return parts;
}

/** Imports the list of an archive. @returns the id of the import */
export async function importList(services: Services, sender: Access, archive: Uint8Array<ArrayBuffer>) {
  const fileName = "careerflow-applications.zip";
  const text = await importText(new File([archive], fileName));
  const plan = await planImportOf(services, { ownerId: sender.owner.id, text, chosen: null });
  const imported = chosenApplications(plan, new Set(plan.rows.map(({ line }) => line)));
  const submission = services.random.secret();
  return importApplications(services, { sender, submission, fileName, stages: plan.stages, imported });
}

/** Sends an archive as often as its import asks for it. @returns what came of each time */
export async function restoreAll(
  services: Services,
  given: { access: Access; importId: string; bytes: Uint8Array },
): Promise<RestoreReport[]> {
  const reports: RestoreReport[] = [];
  do {
    reports.push(await restoreDocuments(services, { ...given, cursor: reports.at(-1)?.cursor ?? "" }));
  } while (reports.at(-1)!.more > 0);
  return reports;
}
