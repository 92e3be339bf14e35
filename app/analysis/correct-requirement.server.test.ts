import { describe, expect, it } from "vitest";
import type { Services } from "~/services.server";
import { checkedSample } from "../../tests/support/checked-sample";
import { ownedRows } from "../../tests/support/owned-rows";
import { testServices } from "../../tests/support/test-services";
import { getAnalysis, listRecentChecks } from "./analyses.server";
import { correctRequirement, type RequirementCorrection } from "./correct-requirement.server";
import { deleteAnalysis } from "./delete-analysis.server";

type Given = NonNullable<RequirementCorrection["given"]>;
type Sample = Awaited<ReturnType<typeof checkedSample>>;

const nothing: Given = { verdict: null, kind: null, place: null };

function correct(services: Services, { ownerId, id }: Sample, requirement: string, given: Partial<Given> | null) {
  const actor = ownerId;
  return correctRequirement(services, {
    ownerId,
    actor,
    id,
    requirement,
    given: given && { ...nothing, ...given },
  });
}

async function missing(services: Services, sample: Sample): Promise<string> {
  const { computed } = await getAnalysis(services, sample);
  return computed.requirements.find(({ judgement }) => judgement.verdict === "missing")!.id;
}

describe("correctRequirement", () => {
  it("counts at once, keeps the computed verdict beside it, and restores the same bytes when it is taken back", async () => {
    const { services, clock } = testServices();
    const sample = await checkedSample(services);
    const requirement = await missing(services, sample);
    const before = await getAnalysis(services, sample);
    clock.now = Date.UTC(2027, 3, 1);
    await correct(services, sample, requirement, { verdict: "unknown" });
    const { assessment, computed } = await getAnalysis(services, sample);
    const row = assessment.requirements.find(({ id }) => id === requirement)!;
    expect(row.judgement.verdict).toBe("missing");
    expect(row.override).toEqual({ requirement, verdict: "unknown", by: sample.ownerId, at: clock.now });
    expect(assessment.total!).toBeGreaterThan(computed.total!);
    expect(assessment.asOf).toBe("2026-11");
    expect((await listRecentChecks(services, sample.owner))[0]?.total).toBe(assessment.total);
    await correct(services, sample, requirement, null);
    const after = await getAnalysis(services, sample);
    expect(JSON.stringify(after.assessment)).toBe(JSON.stringify(before.assessment));
    expect((await listRecentChecks(services, sample.owner))[0]?.total).toBe(before.assessment.total);
    expect(await ownedRows(sample.ownerId)).toMatchObject({ corrections: 2 });
  });

  it("takes a located passage as evidence, and nothing that cannot prove anything", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    const requirement = await missing(services, sample);
    const { cv } = (await getAnalysis(services, sample)).computed;
    const start = cv.text.indexOf("Built sales dashboards");
    const place = { start, end: start + "Built sales dashboards in Power BI".length };
    await correct(services, sample, requirement, { place });
    const { assessment } = await getAnalysis(services, sample);
    const row = assessment.requirements.find(({ id }) => id === requirement)!;
    expect(row.override).toMatchObject({ verdict: "met", evidence: [place.start, place.end], strength: "shown" });
    expect(row.credit).toBe(1);
    for (const wrong of [
      { start: 0, end: 4 },
      { start: 1, end: cv.text.length + 9 },
      { start: Number.NaN, end: 3 },
    ]) {
      const refused = correct(services, sample, requirement, { place: wrong });
      await expect(refused).rejects.toMatchObject({ code: "correction.no_evidence" });
    }
    expect(await ownedRows(sample.ownerId)).toMatchObject({ corrections: 1 });
  });

  it("is kept once however often it is sent, and again after it was taken back", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    const requirement = await missing(services, sample);
    const send = () => correct(services, sample, requirement, { verdict: "unknown" });
    await Promise.all([send(), send(), send()]);
    await send();
    expect(await ownedRows(sample.ownerId)).toMatchObject({ corrections: 1 });
    await correct(services, sample, requirement, null);
    await correct(services, sample, requirement, null);
    await send();
    expect(await ownedRows(sample.ownerId)).toMatchObject({ corrections: 3 });
    expect((await getAnalysis(services, sample)).said).toHaveLength(1);
  });

  it("loses none of several that arrive together, and the total counts them all", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    const { requirements } = (await getAnalysis(services, sample)).computed;
    const ids = requirements.filter(({ judgement }) => judgement.verdict !== "unknown").map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(4);
    const several = ids.slice(0, 5);
    await Promise.all(several.map((id) => correct(services, sample, id, { verdict: "unknown" })));
    const { assessment } = await getAnalysis(services, sample);
    const corrected = assessment.requirements.filter(({ override }) => override?.verdict === "unknown");
    expect(corrected.map(({ id }) => id).sort()).toEqual([...several].sort());
    expect((await listRecentChecks(services, sample.owner))[0]?.total).toBe(assessment.total);
  });

  it("finds nothing of another owner, of no analysis and of no requirement", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    const other = await checkedSample(services);
    for (const wrong of [
      { ...sample, ownerId: other.ownerId },
      { ...sample, id: "ana_none" },
    ]) {
      await expect(correct(services, wrong, "r1", { verdict: "met" })).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(correct(services, sample, "r99", null)).rejects.toMatchObject({ code: "not_found" });
  });

  it("goes with its analysis", async () => {
    const { services } = testServices();
    const sample = await checkedSample(services);
    await correct(services, sample, "r1", { kind: "nice" });
    await deleteAnalysis(services, sample);
    expect(Object.keys(await ownedRows(sample.ownerId))).toEqual(["sessions"]);
    await expect(correct(services, sample, "r1", { kind: "nice" })).rejects.toMatchObject({ code: "not_found" });
  });
});
