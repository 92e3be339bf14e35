import { describe, expect, it } from "vitest";
import type { Services } from "~/services.server";
import { checkedSample, checkText } from "../../tests/support/checked-sample";
import { ownedRows } from "../../tests/support/owned-rows";
import { cvText, postingText } from "../../tests/support/sample-texts";
import { testServices } from "../../tests/support/test-services";
import { getAnalysis } from "./analyses.server";
import { answerOffers } from "./answer-offers.server";
import { correctRequirement } from "./correct-requirement.server";
import { getCvOrigin } from "./cv-origin.server";
import { findOffers } from "./find-offers.server";

const line = "Trained eight colleagues in Excel and SQL.";
const longer = cvText.replace("Experience\n", "Summary\nAnalyst for trade and logistics.\n\nExperience\n");

async function corrected(services: Services) {
  const sample = await checkedSample(services);
  const { computed } = await getAnalysis(services, sample);
  const asked = (words: string) => computed.requirements.find(({ quote }) => quote.includes(words))!.id;
  const [retail, python] = [asked("retail"), asked("Python")];
  const start = computed.cv.text.indexOf(line);
  const of = { ...sample, actor: sample.ownerId };
  const place = { start, end: start + line.length };
  await correctRequirement(services, { ...of, requirement: retail, given: { verdict: "partial", kind: null, place } });
  await correctRequirement(services, {
    ...of,
    requirement: python,
    given: { verdict: null, kind: "must", place: null },
  });
  return { ...sample, retail, python };
}

async function offers(services: Services, of: { ownerId: string; id: string }) {
  const [stored, origin] = [await getAnalysis(services, of), await getCvOrigin(services, of)];
  return findOffers(services, { ownerId: of.ownerId, stored, origin });
}

describe("earlier corrections", () => {
  it("are offered for another version of the CV, their passage located again, and count only once accepted", async () => {
    const { services } = testServices();
    const sample = await corrected(services);
    const id = await checkText(services, { owner: sample.owner, cv: longer, posting: postingText });
    const next = { ownerId: sample.ownerId, id };
    const { computed, assessment } = await getAnalysis(services, next);
    expect(assessment).toEqual(computed);
    const found = await offers(services, next);
    expect(found.lost).toEqual([]);
    expect(found.offers.map(({ requirement }) => requirement).sort()).toEqual([sample.retail, sample.python].sort());
    const { pointed } = found.offers.find(({ requirement }) => requirement === sample.retail)!.correction;
    expect(computed.cv.text.slice(pointed!.start, pointed!.end)).toBe(line);

    const accept = { ...next, actor: sample.ownerId, answer: "accept" as const, requirement: null };
    await Promise.all([answerOffers(services, accept), answerOffers(services, accept)]);
    const after = await getAnalysis(services, next);
    const row = after.assessment.requirements.find((item) => item.id === sample.retail)!;
    expect(row.override).toMatchObject({ verdict: "partial", evidence: [pointed!.start, pointed!.end] });
    expect(await offers(services, next)).toEqual({ offers: [], lost: [] });
    expect(await ownedRows(sample.ownerId)).toMatchObject({ corrections: 4 });
  });

  it("are not offered again once declined, here or for a later version", async () => {
    const { services, clock } = testServices();
    const sample = await corrected(services);
    clock.now += 1000;
    const id = await checkText(services, { owner: sample.owner, cv: longer, posting: postingText });
    const decline = { ownerId: sample.ownerId, id, actor: sample.ownerId, answer: "dismiss" as const };
    await answerOffers(services, { ...decline, requirement: sample.retail });
    expect((await offers(services, decline)).offers.map(({ requirement }) => requirement)).toEqual([sample.python]);
    const later = await checkText(services, { owner: sample.owner, cv: `${longer}\nGit`, posting: postingText });
    const of = await offers(services, { ownerId: sample.ownerId, id: later });
    expect(of.offers.map(({ requirement }) => requirement)).toEqual([sample.python]);
  });

  it("fall with a passage that the new text does not hold, and that is said", async () => {
    const { services } = testServices();
    const sample = await corrected(services);
    const without = cvText.replace(`- ${line}\n`, "");
    const id = await checkText(services, { owner: sample.owner, cv: without, posting: postingText });
    const found = await offers(services, { ownerId: sample.ownerId, id });
    expect(found.lost).toEqual([sample.retail]);
    expect(found.offers.map(({ requirement }) => requirement)).toEqual([sample.python]);
  });

  it("are not offered for another posting, another person's CV or another owner; a renamed file of the same person is the same CV", async () => {
    const { services } = testServices();
    const sample = await corrected(services);
    const stranger = await checkedSample(services);
    const otherPosting = await checkText(services, {
      owner: sample.owner,
      cv: longer,
      posting: `${postingText}\n- Docker`,
    });
    expect((await offers(services, { ownerId: sample.ownerId, id: otherPosting })).offers).toEqual([]);
    const of = { owner: sample.owner, posting: postingText, name: "cv-2027.txt" };
    const other = await checkText(services, { ...of, cv: longer.replaceAll(/Lena Hartwig/g, "Jonas Weber") });
    expect((await offers(services, { ownerId: sample.ownerId, id: other })).offers).toEqual([]);
    const renamed = await checkText(services, { ...of, cv: longer });
    expect((await offers(services, { ownerId: sample.ownerId, id: renamed })).offers).toHaveLength(2);
    expect((await offers(services, stranger)).offers).toEqual([]);
    const foreign = answerOffers(services, {
      ownerId: stranger.ownerId,
      actor: stranger.ownerId,
      id: sample.id,
      answer: "accept",
      requirement: null,
    });
    await expect(foreign).rejects.toMatchObject({ code: "not_found" });
  });
});
