import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { deleteAnalysis } from "~/analysis/delete-analysis.server";
import { ownedRows, storedFiles } from "../../tests/support/owned-rows";
import { testServices } from "../../tests/support/test-services";
import { guestAccess, storeCheck, storedEvents, track } from "../../tests/support/tracked";
import { getApplication } from "./applications.server";
import { addAttachment } from "./attachments.server";
import { deleteApplications } from "./delete-applications.server";
import { getFrozenReport, openFrozenCv } from "./frozen-of-application.server";
import { addPart } from "./parts.server";
import { findTracked, trackAnalysis } from "./track-analysis.server";

describe("an application made of a check", () => {
  it("keeps the report, the CV and the posting when the check is deleted", async () => {
    const { services } = testServices();
    const access = await guestAccess(services);
    const ownerId = access.owner.id;
    const analysisId = await storeCheck(services, ownerId, "Đặng");
    const id = await trackAnalysis(services, { access, analysisId });
    const before = await getFrozenReport(services, { ownerId, id });
    await env.DB.prepare("update analyses set assessment = '{}' where id = ?").bind(analysisId).run();
    await deleteAnalysis(services, { ownerId, id: analysisId });
    expect(await getFrozenReport(services, { ownerId, id })).toEqual(before);
    expect(before.assessment.cv.text).toBe("cv of Đặng");
    expect(before.assessment.posting.text).toBe("posting of Đặng");
    const file = await openFrozenCv(services, { ownerId, id });
    expect([file.name, await new Response(file.body).text()]).toEqual(["Đặng.txt", "cv of Đặng"]);
  });

  it("is made once, however often and however fast it is asked for", async () => {
    const { services } = testServices();
    const access = await guestAccess(services);
    const ownerId = access.owner.id;
    const analysisId = await storeCheck(services, ownerId, "Once");
    const ids = await Promise.all(Array.from({ length: 20 }, () => trackAnalysis(services, { access, analysisId })));
    expect(new Set(ids).size).toBe(1);
    expect(await findTracked(services, { ownerId, analysisId })).toBe(ids[0]);
    expect(await ownedRows(ownerId)).toMatchObject({ applications: 1, frozen_analyses: 1, stage_events: 1 });
    expect(await getApplication(services, { ownerId, id: ids[0]! })).toMatchObject({
      title: "Title",
      matchTotal: 72.5,
      matchBand: "strong",
      stage: "saved",
    });
  });

  it("is not made of another owner's check", async () => {
    const { services } = testServices();
    const theirs = await guestAccess(services);
    const access = await guestAccess(services);
    const analysisId = await storeCheck(services, theirs.owner.id, "Theirs");
    await expect(trackAnalysis(services, { access, analysisId })).rejects.toMatchObject({ status: 404 });
    expect(Object.keys(await ownedRows(access.owner.id))).toEqual(["sessions"]);
  });
});

describe("deleteApplications", () => {
  it("leaves nothing of an application, its files and what was frozen with it", async () => {
    const { services } = testServices();
    const access = await guestAccess(services);
    const ownerId = access.owner.id;
    const analysisId = await storeCheck(services, ownerId, "Gone");
    const id = await trackAnalysis(services, { access, analysisId });
    const place = { ownerId, applicationId: id };
    await addAttachment(services, {
      ...place,
      submission: "file",
      name: "letter.txt",
      bytes: new TextEncoder().encode("Dear"),
    });
    await addPart(services, {
      ...place,
      key: "reminder",
      part: { kind: "reminder", fields: { text: "Call", dueOn: "2026-12-01" } },
    });
    await deleteAnalysis(services, { ownerId, id: analysisId });
    const [cv] = await storedFiles(ownerId);
    expect(await services.files.get(cv!)).not.toBeNull();
    await deleteApplications(services, { ownerId, ids: [id] });
    expect(Object.keys(await ownedRows(ownerId))).toEqual(["sessions"]);
    expect(await services.files.get(cv!)).toBeNull();
    expect((await env.FILES.list({ prefix: "attachments/" })).objects).toEqual([]);
  });

  it("leaves the check it was made of, which can be saved again", async () => {
    const { services } = testServices();
    const access = await guestAccess(services);
    const ownerId = access.owner.id;
    const analysisId = await storeCheck(services, ownerId, "Again");
    const first = await trackAnalysis(services, { access, analysisId });
    await deleteApplications(services, { ownerId, ids: [first] });
    expect(await findTracked(services, { ownerId, analysisId })).toBeNull();
    const second = await trackAnalysis(services, { access, analysisId });
    expect(second).not.toBe(first);
    expect(await getFrozenReport(services, { ownerId, id: second })).toMatchObject({ cvName: "Again.txt" });
  });

  it("passes over what is another owner's", async () => {
    const { services } = testServices();
    const [mine, theirs] = [await guestAccess(services), await guestAccess(services)];
    const ids = [await track(services, mine), await track(services, theirs)];
    expect(await deleteApplications(services, { ownerId: mine.owner.id, ids })).toBe(1);
    expect(await storedEvents(ids[1]!)).toHaveLength(1);
    const again = deleteApplications(services, { ownerId: mine.owner.id, ids });
    await expect(again).rejects.toMatchObject({ status: 404 });
  });
});
