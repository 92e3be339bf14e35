import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { openGuest } from "~/account/open-guest.server";
import type { JobMessage } from "~/platform/queue.server";
import type { Services } from "~/services.server";
import { makeAssessment } from "../../tests/support/make-assessment";
import { ownedRows, storedFiles } from "../../tests/support/owned-rows";
import { testServices } from "../../tests/support/test-services";
import { getAnalysis } from "./analyses.server";
import { deleteAnalysis } from "./delete-analysis.server";
import { saveAnalysis } from "./save-analysis.server";

async function guest(services: Services): Promise<string> {
  return (await openGuest(services, services.random.secret())).owner.id;
}

/** Stores an analysis of a CV and a posting with these texts. */
function store(services: Services, ownerId: string, cvText: string, postingText: string): Promise<string> {
  return saveAnalysis(services, {
    ownerId,
    key: `${cvText} ${postingText}`,
    name: "cv.txt",
    cv: { kind: "upload", bytes: new TextEncoder().encode(cvText) },
    source: postingText,
    assessment: makeAssessment({ cvText, postingText }),
  });
}

describe("deleteAnalysis", () => {
  it("leaves nothing of a check that stands alone", async () => {
    const { services } = testServices();
    const ownerId = await guest(services);
    const id = await store(services, ownerId, "only cv", "only posting");
    const [file] = await storedFiles(ownerId);
    await deleteAnalysis(services, { ownerId, id });
    expect(Object.keys(await ownedRows(ownerId))).toEqual(["sessions"]);
    expect(await services.files.get(file!)).toBeNull();
  });

  it("keeps the CV and the posting that another check stands on", async () => {
    const { services } = testServices();
    const ownerId = await guest(services);
    const both = await store(services, ownerId, "shared cv", "shared posting");
    const sameCv = await store(services, ownerId, "shared cv", "other posting");
    const samePosting = await store(services, ownerId, "other cv", "shared posting");
    await deleteAnalysis(services, { ownerId, id: both });
    expect((await getAnalysis(services, { ownerId, id: sameCv })).assessment.cv.text).toBe("shared cv");
    expect((await getAnalysis(services, { ownerId, id: samePosting })).assessment.posting.text).toBe("shared posting");
    for (const key of await storedFiles(ownerId)) expect(await services.files.get(key)).not.toBeNull();
    expect(await ownedRows(ownerId)).toMatchObject({ files: 2, readings: 2, postings: 2, analyses: 2 });
  });

  it("does not touch another owner's check", async () => {
    const { services } = testServices();
    const ownerId = await guest(services);
    const id = await store(services, ownerId, "mine", "mine");
    const other = await guest(services);
    await expect(deleteAnalysis(services, { ownerId: other, id })).rejects.toThrow("not_found");
    expect((await getAnalysis(services, { ownerId, id })).id).toBe(id);
  });

  it("lets the same form be sent again", async () => {
    const { services } = testServices();
    const ownerId = await guest(services);
    const first = await store(services, ownerId, "again", "again");
    await deleteAnalysis(services, { ownerId, id: first });
    const second = await store(services, ownerId, "again", "again");
    expect((await getAnalysis(services, { ownerId, id: second })).id).toBe(second);
  });

  it("asks the queue to delete the file when the store does not answer", async () => {
    const sent: JobMessage[] = [];
    const { services } = testServices({ jobs: { send: async (message) => void sent.push(message) } });
    const ownerId = await guest(services);
    const id = await store(services, ownerId, "stubborn", "stubborn");
    const keys = await storedFiles(ownerId);
    const remove = () => Promise.reject(new Error("R2 is away"));
    await deleteAnalysis({ ...services, files: { ...services.files, remove } }, { ownerId, id });
    expect(sent).toEqual([{ type: "file.delete", keys }]);
    const row = await env.DB.prepare("select id from analyses where id = ?").bind(id).first();
    expect(row).toBeNull();
  });
});
