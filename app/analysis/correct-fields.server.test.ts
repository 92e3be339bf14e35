import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { openGuest } from "~/account/open-guest.server";
import type { FieldCorrections } from "~/cv/field-corrections";
import { eraseOwner, exportOwner, mergeOwners } from "~/owner-lifecycle.server";
import type { Services } from "~/services.server";
import { detailsForm } from "../../tests/support/details-form";
import { ownedRows } from "../../tests/support/owned-rows";
import { cvText, postingText } from "../../tests/support/sample-texts";
import { testServices } from "../../tests/support/test-services";
import { getAnalysis } from "./analyses.server";
import { correctCv } from "./correct-cv.server";
import { correctFields } from "./correct-fields.server";
import { getCvOrigin } from "./cv-origin.server";
import { startAnalysis } from "./start-analysis.server";

const posting = `${postingText}\n- At least 12 years of experience in retail analytics`;

type Check = { ownerId: string; id: string };

async function checked(services: Services): Promise<Check> {
  const { owner } = await openGuest(services, services.random.secret());
  const cv = { kind: "text" as const, text: cvText };
  const id = await startAnalysis(services, {
    sender: { owner },
    key: "first",
    cv,
    posting: { kind: "text", text: posting },
  });
  return { ownerId: owner.id, id };
}

async function cvOf(services: Services, check: Check) {
  return (await getAnalysis(services, check)).assessment.cv;
}

/** Sends the form of a check's details with some inputs changed. */
async function send(services: Services, check: Check, changed: Record<string, string>, formKey = "form") {
  const form = detailsForm((await cvOf(services, check)).profile, changed);
  return { ...check, id: await correctFields(services, { ...check, formKey, form }) };
}

async function storedCorrections(ownerId: string) {
  const query = env.DB.prepare("select corrections from cv_versions where owner_id = ? order by number").bind(ownerId);
  return (await query.all<{ corrections: string | null }>()).results.map(({ corrections }) => corrections);
}

async function yearsVerdict(services: Services, check: Check) {
  const { requirements } = (await getAnalysis(services, check)).assessment;
  return requirements.find(({ minYears }) => minYears === 12)?.judgement;
}

describe("correctFields", () => {
  it("judges the years that the corrected dates give, over the same text and quotes of it", async () => {
    const { services } = testServices();
    const first = await checked(services);
    const second = await send(services, first, { "roles.0.from": "01/2012", name: "Lena M. Hartwig" });
    const [before, after] = [await cvOf(services, first), await cvOf(services, second)];
    expect(after).toEqual({ ...before, profile: expect.anything() });
    expect(after.profile.name).toBe("Lena M. Hartwig");
    expect(after.profile.spans).toEqual(before.profile.spans);
    expect(after.profile.yearsOfExperience).toBeGreaterThan(12);
    expect((await yearsVerdict(services, first))?.verdict).not.toBe("met");
    const judged = await yearsVerdict(services, second);
    expect(judged?.verdict).toBe("met");
    for (const { start, end, quote } of judged?.evidence ?? []) expect(after.text.slice(start, end)).toBe(quote);
  });

  it("is a version of its own that keeps its corrections, and leaves the first as it was", async () => {
    const { services } = testServices();
    const first = await checked(services);
    const second = await send(services, first, { location: "Kiel" });
    expect((await getCvOrigin(services, second)).version).toEqual({ number: 2, source: "correction" });
    const [upload, correction] = await storedCorrections(first.ownerId);
    expect(upload).toBeNull();
    expect(JSON.parse(correction!)).toMatchObject({ contact: { location: { now: "Kiel" } } });
    expect((await cvOf(services, first)).profile.location).not.toBe("Kiel");
  });

  it("keeps earlier corrections of details through later ones, of details and of the text, in a later month", async () => {
    const { services, clock } = testServices();
    const first = await checked(services);
    const second = await send(services, first, { "roles.0.from": "01/2012" });
    const third = await send(services, second, { "roles.0.title": "Head of Analytics" });
    expect((await cvOf(services, third)).profile.roles[0]).toMatchObject({
      title: "Head of Analytics",
      from: "2012-01",
    });
    clock.now = Date.UTC(2027, 10, 3);
    const text = (await cvOf(services, third)).text.replace("Power BI", "Power BI, Tableau");
    const fourth = { ...first, id: await correctCv(services, { ...third, formKey: "text", text }) };
    const { profile } = await cvOf(services, fourth);
    expect(profile.roles[0]).toMatchObject({ title: "Head of Analytics", from: "2012-01" });
    expect(profile.yearsOfExperience).toBeGreaterThan((await cvOf(services, third)).profile.yearsOfExperience!);
    const { corrections } = await getCvOrigin(services, fourth);
    expect(corrections.roles).toHaveLength(1);
  });

  it("leads back when nothing was changed, and carries one correction out once", async () => {
    const { services } = testServices();
    const first = await checked(services);
    expect(await send(services, first, {})).toEqual(first);
    const two = await Promise.all([
      send(services, first, { location: "Kiel" }),
      send(services, first, { location: "Kiel" }),
    ]);
    expect(two[0]).toEqual(two[1]);
    expect(await storedCorrections(first.ownerId)).toHaveLength(2);
  });

  it("stores nothing of a value that cannot stand, and finds nothing of another owner", async () => {
    const { services } = testServices();
    const first = await checked(services);
    const other = await checked(services);
    await expect(send(services, first, { "roles.0.from": "soon" })).rejects.toMatchObject({
      code: "details.date_unclear",
      values: { input: "roles.0.from", value: "soon" },
    });
    const foreign = correctFields(services, { ownerId: other.ownerId, id: first.id, formKey: "form", form: () => "" });
    await expect(foreign).rejects.toMatchObject({ code: "not_found" });
    expect(await storedCorrections(first.ownerId)).toHaveLength(1);
  });

  it("is exported, given to another owner and erased with the version it belongs to", async () => {
    const { services } = testServices();
    const first = await checked(services);
    const { owner: into } = await openGuest(services, services.random.secret());
    await send(services, first, { location: "Kiel" });
    await mergeOwners(services, { from: first.ownerId, into: into.id });
    const { cvVersions } = (await exportOwner(services, into.id)) as { cvVersions: { corrections: string | null }[] };
    const kept = cvVersions.flatMap(({ corrections }) =>
      corrections ? [JSON.parse(corrections) as FieldCorrections] : [],
    );
    expect(kept).toMatchObject([{ contact: { location: { now: "Kiel" } } }]);
    await eraseOwner(services, into.id);
    expect(await ownedRows(into.id)).toEqual({});
  });
});
