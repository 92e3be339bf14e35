import { strToU8 } from "fflate";
import { openGuest } from "~/account/open-guest.server";
import type { Access } from "~/account/owner";
import { getAnalysis } from "~/analysis/analyses.server";
import { correctRequirement } from "~/analysis/correct-requirement.server";
import { deleteAnalysis } from "~/analysis/delete-analysis.server";
import type { Services } from "~/services.server";
import { addAttachment } from "~/tracker/attachments.server";
import { countArchiveParts, exportArchivePart } from "~/tracker/export-archive.server";
import { importApplications } from "~/tracker/import-applications.server";
import { importText, planImportOf } from "~/tracker/import-file.server";
import { chosenApplications } from "~/tracker/import-plan";
import { restoreDocuments } from "~/tracker/restore-documents.server";
import type { RestoreReport } from "~/tracker/restore-report";
import { trackAnalysis } from "~/tracker/track-analysis.server";
import { analysed } from "./analysed";

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

export const guest = (services: Services) => openGuest(services, services.random.secret());

export const letter = strToU8("Kính gửi chị Lê");

/** An application of a check about which its owner has said something, with a file. */
export async function trackedCheck(services: Services, access: Access) {
  const ownerId = access.owner.id;
  const { id: analysisId } = await analysed(services, { owner: access.owner });
  const { assessment } = await getAnalysis(services, { ownerId, id: analysisId });
  const missing = assessment.requirements.find(({ judgement }) => judgement.verdict === "missing")!;
  const start = assessment.cv.text.indexOf("Wrote SQL");
  const place = { start, end: assessment.cv.text.indexOf("\n", start) };
  const said = { ownerId, actor: access.actor, id: analysisId };
  const given = { verdict: "met" as const, kind: null, place };
  await correctRequirement(services, { ...said, requirement: missing.id, given });
  const taken = { verdict: "missing" as const, kind: "nice" as const, place: null };
  await correctRequirement(services, { ...said, requirement: assessment.requirements[1]!.id, given: taken });
  const applicationId = await trackAnalysis(services, { access, analysisId });
  const file = { submission: services.random.secret(), name: "Thư xin việc.txt", bytes: letter };
  await addAttachment(services, { ownerId, applicationId, ...file });
  await deleteAnalysis(services, { ownerId, id: analysisId });
  return applicationId;
}

/** A guest's archive with one check and one file, and an import of its list by another guest. */
export async function importedCheck(services: Services) {
  const first = await guest(services);
  await trackedCheck(services, first);
  const [bytes] = await archiveOf(services, first.owner.id);
  const access = await guest(services);
  const importId = await importList(services, access, bytes!);
  return { first, access, importId, bytes: bytes!, ownerId: access.owner.id };
}
