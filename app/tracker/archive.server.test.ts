import { env } from "cloudflare:test";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Access } from "~/account/owner";
import { eraseOwner } from "~/owner-lifecycle.server";
import type { Services } from "~/services.server";
import { analysed } from "../../tests/support/analysed";
import { anyCheck, makeCheck } from "../../tests/support/any-check";
import { anyTracked } from "../../tests/support/make-tracked";
import { everythingStored, ownedRows, storedKeys } from "../../tests/support/owned-rows";
import { cvText } from "../../tests/support/sample-texts";
import { testServices } from "../../tests/support/test-services";
import {
  archiveOf,
  guest,
  importedCheck,
  importList,
  restoreAll,
  trackedCheck,
} from "../../tests/support/tracker-archive";
import { addAttachment } from "./attachments.server";
import { deleteApplications } from "./delete-applications.server";
import { getFrozenReport } from "./frozen-of-application.server";
import { importApplications } from "./import-applications.server";
import { maxArchiveBytes } from "./open-archive";
import { restoreDocuments } from "./restore-documents.server";
import { trackAnalysis } from "./track-analysis.server";
import { undoImport } from "./undo-import.server";
import { listRecounted, listWaiting } from "./waiting-documents.server";

/** What archives hold, but for what differs from owner to owner: ids, and with them places. */
async function contentOf(services: Services, ownerId: string): Promise<[name: string, content: unknown][]> {
  const files = (await archiveOf(services, ownerId)).flatMap((part) => Object.entries(unzipSync(part)));
  const named = files.map(([name, bytes]): [string, string] => [withoutIds(name), withoutIds(strFromU8(bytes, true))]);
  const inOrder = named.sort(([a, one], [b, other]) => (a + one < b + other ? -1 : 1));
  return inOrder.map(([name, text]) => [name, name.endsWith(".json") ? JSON.parse(text) : text]);
}

function withoutIds(text: string): string {
  return text.replace(/\b(?:app|att|file|ana|frz|own|usr)_[0-9a-f]{32}\b/g, "id");
}

async function applicationIds(ownerId: string): Promise<string[]> {
  const { results } = await env.DB.prepare("select id from applications where owner_id = ? order by search_id")
    .bind(ownerId)
    .all();
  return results.map(({ id }) => String(id));
}

function attach(
  services: Services,
  { access, id, name, text }: { access: Access; id: string; name: string; text: string },
): Promise<void> {
  const png = name.endsWith(".png") ? [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] : [];
  const bytes = new Uint8Array([...png, ...strToU8(text)]);
  const submission = services.random.secret();
  return addAttachment(services, { ownerId: access.owner.id, applicationId: id, submission, name, bytes });
}

describe("the archive of a tracker", () => {
  it("brings files and checks back, for another owner too, with what was said about them", async () => {
    const { services, clock } = testServices();
    const first = await guest(services);
    const applicationId = await trackedCheck(services, first);
    const { assessment: before } = await getFrozenReport(services, { ownerId: first.owner.id, id: applicationId });
    const content = await contentOf(services, first.owner.id);
    const [bytes] = await archiveOf(services, first.owner.id);
    clock.now += 400 * 24 * 60 * 60 * 1000; // "present" stays the month of the check
    const second = await guest(services);
    const importId = await importList(services, second, bytes!);
    const ownerId = second.owner.id;
    expect(await listWaiting(services, { ownerId, importId })).toHaveLength(2);
    const [report] = await restoreAll(services, { access: second, importId, bytes: bytes! });
    expect(report).toMatchObject({ files: 1, checks: 1, lost: 0, refused: [], more: 0 });
    expect(await contentOf(services, ownerId)).toEqual(content);
    const [row] = (await env.DB.prepare("select id from applications where owner_id = ?").bind(ownerId).all()).results;
    const { assessment } = await getFrozenReport(services, { ownerId, id: String(row!.id) });
    const overridden = ({ requirements }: typeof assessment) =>
      requirements.flatMap(({ override }) => (override ? { ...override, by: "" } : []));
    expect(overridden(assessment)).toEqual(overridden(before));
    expect([assessment.total, assessment.asOf]).toEqual([before.total, before.asOf]);
    expect(await listRecounted(services, { ownerId, importId })).toEqual([]);
  });

  it("of any tracker gives the same archive again after it was erased, in another owner's hands", async () => {
    const { services, clock } = testServices();
    const file = fc.record({
      name: fc.constantFrom("Thư xin việc.txt", "ảnh.png", "Đơn: bản 2.md", "..txt"),
      text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => !text.includes("\0")),
    });
    const application = fc.record({
      tracked: anyTracked(["saved", "applied", "own-1"]),
      files: fc.array(file, { maxLength: 2 }),
    });
    const world = fc.record({
      applications: fc.array(application, { maxLength: 2 }),
      checks: fc.array(fc.record({ story: anyCheck, files: fc.array(file, { maxLength: 1 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    });
    const others = await storedKeys();
    await fc.assert(
      fc.asyncProperty(world, async ({ applications, checks }) => {
        const first = await guest(services);
        const stages = [{ ref: "own-1", name: "Bài tập", color: "blue", after: "screening", removedAt: null }] as const;
        const imported = applications.map(({ tracked }) => ({ ...tracked, documents: [] }));
        const list = { sender: first, submission: "key", fileName: "a.json", stages: [...stages], imported };
        if (imported.length > 0) await importApplications(services, list);
        for (const { story } of checks) {
          clock.now += 1000;
          const analysisId = await makeCheck(services, first, story);
          await trackAnalysis(services, { access: first, analysisId });
        }
        const ids = await applicationIds(first.owner.id);
        for (const [at, { files }] of [...applications, ...checks].entries()) {
          for (const { name, text } of files) await attach(services, { access: first, id: ids[at]!, name, text });
        }
        const before = await contentOf(services, first.owner.id);
        const parts = await archiveOf(services, first.owner.id);
        await eraseOwner(services, first.owner.id);
        clock.now += 40 * 24 * 60 * 60 * 1000;
        const second = await guest(services);
        const importId = await importList(services, second, parts[0]!);
        for (const bytes of parts) {
          for (const { refused } of await restoreAll(services, { access: second, importId, bytes }))
            expect(refused).toEqual([]);
        }
        expect(await contentOf(services, second.owner.id)).toEqual(before);
        expect(await everythingStored()).not.toContain(first.owner.id);
        await eraseOwner(services, second.owner.id);
        expect(await storedKeys()).toEqual(others);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 120_000);
});

describe("an archive that is sent", () => {
  it("several times at once brings everything back once", async () => {
    const { services } = testServices();
    const { access, importId, bytes, ownerId } = await importedCheck(services);
    const send = () => restoreDocuments(services, { access, importId, bytes, cursor: "" });
    const reports = await Promise.all([send(), send(), send()]);
    expect(
      reports.flatMap(({ refused }) => refused.map(({ code }) => code)).filter((code) => code !== "not_found"),
    ).toEqual([]);
    expect(await ownedRows(ownerId)).toMatchObject({
      attachments: 1,
      frozen_analyses: 1,
      files: 1,
      readings: 1,
      postings: 1,
    });
    expect(await ownedRows(ownerId)).not.toHaveProperty("archived_documents");
    const keys = await env.DB.prepare("select key from files union all select key from attachments order by key").all();
    expect(await storedKeys()).toEqual(keys.results.map(({ key }) => key));
  });

  it("and takes long to read comes back over several requests", async () => {
    const { services } = testServices();
    const { access, importId, bytes } = await importedCheck(services);
    let moment = services.now();
    const slow = { ...services, now: () => (moment += 11_000) };
    const reports = await restoreAll(slow, { access, importId, bytes });
    expect(reports.map(({ checks, files, more }) => [checks, files, more])).toEqual([
      [1, 0, 1],
      [0, 1, 0],
    ]);
  });

  it("unpacked and packed again in a folder is the same", async () => {
    const { services } = testServices();
    const { access, importId, bytes } = await importedCheck(services);
    const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [
      `applications/${name}`.normalize("NFD"),
      content,
    ]);
    const again = zipSync({ ...Object.fromEntries(files), "__MACOSX/._README.txt": new Uint8Array(3) });
    const [report] = await restoreAll(services, { access, importId, bytes: again });
    expect(report).toMatchObject({ checks: 1, files: 1, refused: [] });
  });

  it("by another owner, or for an import of another, finds nothing", async () => {
    const { services } = testServices();
    const { access, importId, bytes, first } = await importedCheck(services);
    const before = [await ownedRows(access.owner.id), await storedKeys()];
    const foreign = restoreDocuments(services, { access: first, importId, bytes, cursor: "" });
    await expect(foreign).rejects.toMatchObject({ code: "not_found" });
    expect([await ownedRows(access.owner.id), await storedKeys()]).toEqual(before);
  });
});

describe("undoing an import", () => {
  it("takes files and checks that came back with it too, and leaves nothing in the store", async () => {
    const { services, clock } = testServices();
    const { access, importId, bytes, ownerId } = await importedCheck(services);
    const before = await storedKeys();
    clock.now += 5000;
    await restoreAll(services, { access, importId, bytes });
    clock.now += 5000;
    await undoImport(services, { ownerId, id: importId });
    expect(await ownedRows(ownerId)).toEqual({ import_batches: 1, sessions: 1 });
    expect(await storedKeys()).toEqual(before);
    const again = await importList(services, access, bytes);
    expect((await restoreAll(services, { access, importId: again, bytes }))[0]).toMatchObject({ files: 1, checks: 1 });
  });

  it.each(["undo", "delete"] as const)(
    "or deleting while an archive comes in (%s) leaves nothing behind",
    async (kind) => {
      const { services } = testServices();
      for (let round = 0; round < 8; round += 1) {
        const { access, importId, bytes, ownerId } = await importedCheck(services);
        const ids = await applicationIds(ownerId);
        const gone = async () => {
          await new Promise((resolve) => setTimeout(resolve, round * 12));
          return kind === "undo"
            ? undoImport(services, { ownerId, id: importId })
            : deleteApplications(services, { ownerId, ids });
        };
        await Promise.allSettled([restoreDocuments(services, { access, importId, bytes, cursor: "" }), gone()]);
        const { import_batches, sessions, idempotency_keys = 0, ...left } = await ownedRows(ownerId);
        expect(left).toEqual({});
        expect(idempotency_keys).toBeLessThan(2); // of the import itself
        const keys = await env.DB.prepare(
          "select key from files union all select key from attachments order by key",
        ).all();
        expect(await storedKeys()).toEqual(keys.results.map(({ key }) => key));
      }
    },
    30_000,
  );
});

describe("a tracker that is too large for one archive", () => {
  it("comes in parts that are each taken in, and loses nothing", async () => {
    const { services } = testServices();
    const first = await guest(services);
    const ownerId = first.owner.id;
    for (let at = 0; at < 30; at += 1) {
      const { id: analysisId } = await analysed(services, {
        owner: first.owner,
        cv: `${cvText}\nCertificate ${at % 3}`,
      });
      const id = await trackAnalysis(services, { access: first, analysisId });
      if (at % 10 === 0) await attach(services, { access: first, id, name: "a.txt", text: "ă".repeat(2_000_000) });
    }
    const parts = await archiveOf(services, ownerId);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThan(maxArchiveBytes);
    const before = await contentOf(services, ownerId);
    const second = await guest(services);
    const importId = await importList(services, second, parts[0]!);
    for (const bytes of [...parts].reverse()) {
      const [report, ...more] = await restoreAll(services, { access: second, importId, bytes });
      expect([report!.refused, more]).toEqual([[], []]);
    }
    expect(await contentOf(services, second.owner.id)).toEqual(before);
  }, 60_000);

  it("or was packed as one by hand, comes back over several requests", async () => {
    const { services } = testServices();
    const first = await guest(services);
    for (let at = 0; at < 27; at += 1) {
      const { id: analysisId } = await analysed(services, { owner: first.owner });
      await trackAnalysis(services, { access: first, analysisId });
    }
    const parts = await archiveOf(services, first.owner.id);
    const bytes = zipSync(Object.assign({}, ...parts.map((part) => unzipSync(part))));
    const access = await guest(services);
    const importId = await importList(services, access, bytes as Uint8Array<ArrayBuffer>);
    const reports = await restoreAll(services, { access, importId, bytes });
    expect(reports.map(({ checks, more }) => [checks, more])).toEqual([
      [25, 2],
      [2, 0],
    ]);
    expect(await listWaiting(services, { ownerId: access.owner.id, importId })).toEqual([]);
  }, 60_000);
});
