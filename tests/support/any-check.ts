import fc from "fast-check";
import type { Access } from "~/account/owner";
import { getAnalysis } from "~/analysis/analyses.server";
import { correctCv } from "~/analysis/correct-cv.server";
import { correctFields } from "~/analysis/correct-fields.server";
import { correctRequirement } from "~/analysis/correct-requirement.server";
import { indexCv } from "~/analysis/cv-index";
import { candidateSections } from "~/analysis/point-at";
import { getPostingRequirements } from "~/analysis/posting-requirements.server";
import { recheck } from "~/analysis/recheck.server";
import { startAnalysis } from "~/analysis/start-analysis.server";
import { saveRequirements } from "~/job/save-requirements.server";
import type { Services } from "~/services.server";
import { detailsForm } from "./details-form";
import { makePdf, textLines } from "./make-pdf";
import { cvText, postingText, vietnamesePostingText } from "./sample-texts";

/** How a check came about and what its owner did with it. Numbers choose among what there is. */
export type CheckStory = {
  pdf: boolean;
  line: string;
  posting: string;
  edit: { rename: string | null; remove: boolean; add: boolean } | null;
  details: Record<string, string> | null;
  retyped: string | null;
  said: {
    requirement: number;
    verdict: "met" | "partial" | "missing" | "unknown" | null;
    nice: boolean;
    point: number | null;
  }[];
};

const words = fc.constantFrom("Spark và Kafka", "Đã đào tạo 8 đồng nghiệp", "Git; CI/CD", "Thạc sĩ (đang học)");

export const anyCheck: fc.Arbitrary<CheckStory> = fc.record({
  pdf: fc.boolean(),
  line: words,
  posting: fc.constantFrom(postingText, vietnamesePostingText),
  edit: fc.option(fc.record({ rename: fc.option(words), remove: fc.boolean(), add: fc.boolean() })),
  details: fc.option(
    fc.constantFrom<Record<string, string>[]>(
      { location: "Đà Nẵng" },
      { "roles.0.from": "2018-04", name: "Lê Thị Hà" },
    ),
  ),
  retyped: fc.option(words),
  said: fc.array(
    fc.record({
      requirement: fc.nat(20),
      verdict: fc.constantFrom("met", "partial", "missing", "unknown", null),
      nice: fc.boolean(),
      point: fc.option(fc.nat(30)),
    }),
    { maxLength: 3 },
  ),
});

/** Lives a story. @returns the id of the analysis that it ends with */
export async function makeCheck(services: Services, { owner, actor }: Access, story: CheckStory): Promise<string> {
  const ownerId = owner.id;
  const text = `${cvText}\n${story.line}`;
  const lines = cvText.replaceAll("–", "-").split("\n");
  const file = { kind: "file" as const, bytes: makePdf([{ items: textLines(lines) }]), name: "Hồ sơ.pdf" };
  let id = await startAnalysis(services, {
    sender: { owner },
    key: services.random.secret(),
    cv: story.pdf ? file : { kind: "text", text },
    posting: { kind: "text", text: story.posting },
  });
  const formKey = services.random.secret();
  if (story.edit) id = await editRequirements(services, { ownerId, id, edit: story.edit });
  if (story.retyped) id = await correctCv(services, { ownerId, id, formKey, text: `${text}\n- ${story.retyped}` });
  if (story.details) {
    const { profile } = (await getAnalysis(services, { ownerId, id })).assessment.cv;
    id = await correctFields(services, { ownerId, id, formKey, form: detailsForm(profile, story.details) });
  }
  const { computed } = await getAnalysis(services, { ownerId, id });
  const places = candidateSections(indexCv(computed.cv, computed.posting)).flatMap(({ candidates }) => candidates);
  for (const { requirement, verdict, nice, point } of story.said) {
    const row = computed.requirements[requirement % computed.requirements.length]!;
    const place = point === null ? null : places[point % places.length]!;
    const given = { verdict, kind: nice ? ("nice" as const) : null, place };
    await correctRequirement(services, { ownerId, actor, id, requirement: row.id, given });
  }
  return id;
}

async function editRequirements(
  services: Services,
  { ownerId, id, edit }: { ownerId: string; id: string; edit: NonNullable<CheckStory["edit"]> },
): Promise<string> {
  const { set, posting, lines } = await getPostingRequirements(services, { ownerId, id });
  const [first, second] = posting.requirements;
  const edits = {
    changed: edit.rename ? [{ id: first!.id, label: edit.rename, kind: "nice" as const }] : [],
    removed: edit.remove ? [second!.id] : [],
    added: edit.add && lines[1] ? [{ start: lines[1].start, end: lines[1].end, kind: "must" as const }] : [],
  };
  await saveRequirements(services, { ownerId, analysisId: id, setId: set.id, edits });
  return recheck(services, { ownerId, id });
}
