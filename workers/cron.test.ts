import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { findOwner } from "~/account/find-owner.server";
import { openGuest } from "~/account/open-guest.server";
import { listRecentChecks } from "~/analysis/analyses.server";
import { saveAnalysis } from "~/analysis/save-analysis.server";
import { createShareLink } from "~/analysis/share-links.server";
import { spendQuota } from "~/platform/quota.server";
import { countRequest } from "~/platform/request-counts.server";
import type { Services } from "~/services.server";
import { addAttachment } from "~/tracker/attachments.server";
import { sweepAttachments } from "~/tracker/sweep-attachments.server";
import { makeAssessment } from "../tests/support/make-assessment";
import { everythingStored, ownedRows, storedFiles } from "../tests/support/owned-rows";
import { testServices } from "../tests/support/test-services";
import { guestAccess, track } from "../tests/support/tracked";
import { runDueJobs } from "./cron";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

async function guestWithCheck(services: Services, text: string) {
  const secret = services.random.secret();
  const { owner } = await openGuest(services, secret);
  const assessment = makeAssessment({ cvText: text, postingText: text });
  const cv = { kind: "upload" as const, bytes: new TextEncoder().encode(text) };
  await saveAnalysis(services, { ownerId: owner.id, key: text, name: "cv.txt", cv, source: text, assessment });
  const request = new Request("http://localhost/", { headers: { Cookie: `careerflow=${secret}` } });
  return { id: owner.id, use: () => findOwner(services, request) };
}

describe("the daily run", () => {
  it("deletes guests seven days after their last use, rows and files, and nobody else", async () => {
    const { services, clock } = testServices();
    const left = await guestWithCheck(services, "left for good");
    const cameBack = await guestWithCheck(services, "came back");
    clock.now += 6 * day;
    await cameBack.use();
    clock.now += day;
    await runDueJobs(services);
    expect(await ownedRows(left.id)).not.toEqual({}); // seven days to the millisecond are not over seven days

    clock.now += day;
    await runDueJobs(services);
    expect(await ownedRows(left.id)).toEqual({});
    expect(await everythingStored()).not.toContain("left for good");
    expect(await left.use()).toBeNull();
    expect(await ownedRows(cameBack.id)).toMatchObject({ analyses: 1, files: 1 });
    expect(await cameBack.use()).not.toBeNull();
  });

  it("keeps what belongs to a person or an organisation", async () => {
    const { services, clock } = testServices();
    const person = await guestWithCheck(services, "a person's");
    await env.DB.prepare("update owners set kind = 'person' where id = ?").bind(person.id).run();
    clock.now += 50 * day;
    await runDueJobs(services);
    expect(await ownedRows(person.id)).toMatchObject({ analyses: 1, files: 1 });
  });

  it("works once a day, however often the cron fires", async () => {
    const { services, clock, lines } = testServices();
    clock.now += 100 * day;
    await Promise.all([runDueJobs(services), runDueJobs(services), runDueJobs(services)]);
    clock.now += hour;
    await runDueJobs(services);
    expect(lines.filter((line) => line.includes("erase-expired-guests"))).toHaveLength(1);
    clock.now += day;
    await runDueJobs(services);
    expect(lines.filter((line) => line.includes("erase-expired-guests"))).toHaveLength(2);
  });

  it("takes a failed job up again in the next hour, and runs the others meanwhile", async () => {
    const { services, clock, lines } = testServices();
    clock.now += 200 * day;
    const list = () => Promise.reject(new TypeError("R2 is away, Nguyễn Văn A"));
    await runDueJobs({ ...services, files: { ...services.files, list } });
    expect(lines).toContainEqual(expect.stringContaining('"job":"sweep-files"'));
    expect(lines.join()).toContain('"event":"job.failed"');
    expect(lines.join()).not.toContain("Nguyễn");
    expect(lines.join()).toMatch(/erase-expired-guests.*"finished":true/);
    clock.now += hour;
    await runDueJobs(services);
    expect(lines.join("\n")).toMatch(/sweep-files.*"finished":true/);
  });

  it("deletes attached files that no row names, and none that an application holds", async () => {
    const { services, clock } = testServices();
    const access = await guestAccess(services);
    const applicationId = await track(services, access);
    const bytes = new TextEncoder().encode("Dear");
    await addAttachment(services, {
      submission: "once",
      ownerId: access.owner.id,
      applicationId,
      name: "letter.txt",
      bytes,
    });
    clock.now = Date.now() + 2 * hour;
    await services.files.put("attachments/orphan", bytes);
    await sweepAttachments(services);
    const left = (await env.FILES.list({ prefix: "attachments/" })).objects.map(({ key }) => key);
    expect(left).toHaveLength(1);
    expect(left).not.toContain("attachments/orphan");
  });

  it("deletes what was good for a while only: codes, share links, counts", async () => {
    const { services, clock } = testServices();
    clock.now += 400 * day;
    const { id } = await guestWithCheck(services, "shared for a week");
    await env.DB.prepare("update owners set kind = 'person' where id = ?").bind(id).run();
    const [check] = await listRecentChecks(services, { id, kind: "person", createdAt: 0, lastUsedAt: 0 });
    await createShareLink(services, { ownerId: id, id: check!.id, key: "once", withContact: false, days: 7 });
    await spendQuota(services, { name: "test", most: 1, within: hour }, "somebody");
    await countRequest(services, { route: "/", status: 200, took: 5 });
    const waiting = "insert into auth_verifications values ('v', 'i', '{}', ?1, ?1, ?1)";
    await env.DB.prepare(waiting)
      .bind(clock.now + hour)
      .run();
    const left = async () => {
      const counts = ["share_links", "quotas", "request_counts", "auth_verifications"].map((table) =>
        env.DB.prepare(`select count(*) as count from ${table}`).first<{ count: number }>(),
      );
      return (await Promise.all(counts)).map((row) => row?.count);
    };
    await runDueJobs(services);
    expect(await left()).toEqual([1, 1, 1, 1]);
    clock.now += 31 * day;
    await runDueJobs(services);
    expect(await left()).toEqual([0, 0, 0, 0]);
  });

  it("deletes uploads that no row names, but not one that is just being stored", async () => {
    const { services, clock } = testServices();
    clock.now = Date.now() + 300 * day;
    const owner = await guestWithCheck(services, "kept upload");
    const [kept] = await storedFiles(owner.id);
    await services.files.put("files/orphan", new Uint8Array([1]));
    await runDueJobs(services);
    expect(await services.files.get("files/orphan")).toBeNull();
    expect(await services.files.get(kept!)).not.toBeNull();

    clock.now = Date.now() + 59 * 60 * 1000;
    await services.files.put("files/fresh", new Uint8Array([1]));
    await runDueJobs(services);
    expect(await services.files.get("files/fresh")).not.toBeNull();
  });
});
