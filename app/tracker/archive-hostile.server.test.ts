import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Services } from "~/services.server";
import { storedKeys } from "../../tests/support/owned-rows";
import { testServices } from "../../tests/support/test-services";
import { importedCheck, letter, restoreAll } from "../../tests/support/tracker-archive";
import { getFrozenReport } from "./frozen-of-application.server";
import { importText } from "./import-file.server";
import { restoreDocuments } from "./restore-documents.server";
import { listRecounted, listWaiting } from "./waiting-documents.server";

/** The archive with some of its files changed; what is given as null is left out. */
function changed(bytes: Uint8Array, change: (name: string, content: Uint8Array) => Uint8Array | null): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    const now = change(name, content);
    return now ? [[name, now] as const] : [];
  });
  return zipSync(Object.fromEntries(entries));
}

function withCheck(bytes: Uint8Array, change: (check: Record<string, unknown>) => object): Uint8Array {
  return changed(bytes, (name, content) =>
    name.startsWith("applications/") ? strToU8(JSON.stringify(change(JSON.parse(strFromU8(content))))) : content,
  );
}

describe("what an archive says", () => {
  it("of a result counts for nothing: the check is made anew, and another number is told", async () => {
    const { services } = testServices();
    const { access, importId, bytes, ownerId } = await importedCheck(services);
    const boasting = withCheck(bytes, (check) => ({ ...check, total: 99.5, report: { total: 99.5, areas: [] } }));
    await restoreAll(services, { access, importId, bytes: boasting });
    const [told] = await listRecounted(services, { ownerId, importId });
    expect(told).toMatchObject({ stated: 99.5 });
    const { assessment } = await getFrozenReport(services, { ownerId, id: told!.id });
    expect(told!.total).toBe(assessment.total);
    expect(assessment.total).toBeLessThan(99.5);
    for (const { judgement } of assessment.requirements)
      for (const { start, end, quote } of judgement.evidence) expect(assessment.cv.text.slice(start, end)).toBe(quote);
  });

  it("of corrections counts where their requirement and passage are found; the others are counted as lost", async () => {
    const { services } = testServices();
    const { access, importId, bytes } = await importedCheck(services);
    const at = "2026-11-01T00:00:00.000Z";
    const said = { kind: null, start: null, at };
    const corrections = [
      { ...said, requirement: "never asked", verdict: "met", quote: null },
      { ...said, requirement: "python", verdict: "met", quote: "Wrote a compiler for the moon" },
      { ...said, requirement: "very good sql", verdict: "missing", quote: null },
    ];
    const [report] = await restoreAll(services, {
      access,
      importId,
      bytes: withCheck(bytes, (check) => ({ ...check, corrections })),
    });
    expect(report).toMatchObject({ checks: 1, lost: 2 });
  });

  it.each([
    ["a month to come", "archive.check_unreadable", { asOf: "2031-01" }],
    ["no month", "archive.check_unreadable", { asOf: "2026-13" }],
    ["a posting of three words", "jd.too_short", { posting: "Wanted: a clerk" }],
    ["another format", "archive.check_unreadable", { format: "careerflow.tracker" }],
    [
      "a label without an end",
      "requirements.long_label",
      { requirements: [{ quote: "Very good SQL", label: "x".repeat(500), kind: "must", start: 0, end: 1 }] },
    ],
    [
      "a date of details that is none",
      "archive.check_unreadable",
      {
        cv: {
          name: "cv.txt",
          file: "cv.txt",
          text: null,
          corrections: {
            contact: {},
            links: null,
            education: [],
            languages: [],
            certificates: [],
            roles: [{ read: null, now: { title: "Boss", organization: null, from: "soon", to: null } }],
          },
        },
      },
    ],
    [
      "a CV that is not there",
      "archive.no_cv",
      { cv: { name: "cv.txt", file: "../../etc/passwd", text: null, corrections: null } },
    ],
  ])("with %s is refused, and the file beside it comes back", async (_, code, change) => {
    const { services } = testServices();
    const { access, importId, bytes } = await importedCheck(services);
    const [report] = await restoreAll(services, {
      access,
      importId,
      bytes: withCheck(bytes, (check) => ({ ...check, ...change })),
    });
    expect(report).toMatchObject({ checks: 0, files: 1, refused: [{ code }] });
    expect(await listWaiting(services, { ownerId: access.owner.id, importId })).toHaveLength(1);
  });

  it.each([
    ["of another size", "archive.file_changed", strToU8("longer than what was exported, by far")],
    ["that is a program", "attachment.wrong_type", new Uint8Array([0x4d, 0x5a, ...Array(letter.length - 2).fill(0)])],
  ])("of a file %s is refused, and the check beside it comes back", async (_, code, content) => {
    const { services } = testServices();
    const { access, importId, bytes } = await importedCheck(services);
    const other = changed(bytes, (name, as) => (name.startsWith("attachments/") ? content : as));
    const before = await storedKeys();
    const [report] = await restoreAll(services, { access, importId, bytes: other });
    expect(report).toMatchObject({ checks: 1, files: 0, refused: [{ code }] });
    expect((await storedKeys()).length).toBe(before.length + 1);
  });
});

describe("a hostile archive", () => {
  const places = async (services: Services, of: { ownerId: string; importId: string }) =>
    (await listWaiting(services, of)).map(({ place }) => place);

  it("never unpacks more than its list says, whatever its directory says", async () => {
    const { services } = testServices();
    const { access, importId, ownerId } = await importedCheck(services);
    const [check, file] = await places(services, { ownerId, importId });
    const bomb = zipSync(
      { [check!]: new Uint8Array(60 * 1024 * 1024), [file!]: new Uint8Array(40 * 1024 * 1024) },
      { level: 9 },
    );
    for (const declared of [null, 19]) {
      const bytes = declared === null ? bomb : withDeclaredSize(bomb, declared);
      const [report] = await restoreAll(services, { access, importId, bytes });
      expect(report).toMatchObject({ checks: 0, files: 0, refused: [{}, {}] });
      for (const { code } of report!.refused) expect(code).toMatch(/^archive\.(file_changed|file_damaged)$/);
    }
  });

  it.each([
    ["no archive", strToU8("hello")],
    ["cut off", zipSync({ "tracker.json": strToU8("{}") }).slice(0, 60)],
    ["with a name that leads out of it", zipSync({ "../tracker.json": strToU8("{}") })],
    ["with an absolute name", zipSync({ "/tracker.json": strToU8("{}") })],
    ["with one name twice", twice(zipSync({ "a.txt": strToU8("1"), "b.txt": strToU8("2") }))],
    ["with a password", locked(zipSync({ "tracker.json": strToU8("{}") }))],
    [
      "with too many files",
      zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`${at}`, new Uint8Array()]))),
    ],
  ])("%s is refused", async (_, bytes) => {
    const { services } = testServices();
    const { access, importId } = await importedCheck(services);
    const restoring = restoreDocuments(services, { access, importId, bytes, cursor: "" });
    await expect(restoring).rejects.toMatchObject({ code: "archive.unreadable" });
  });

  it("of more than a form holds, of nothing, or of nothing that is missing is refused", async () => {
    const { services } = testServices();
    const { access, importId } = await importedCheck(services);
    const send = (bytes: Uint8Array) => restoreDocuments(services, { access, importId, bytes, cursor: "" });
    await expect(send(new Uint8Array(12 * 1024 * 1024))).rejects.toMatchObject({ code: "archive.too_large" });
    await expect(send(new Uint8Array())).rejects.toMatchObject({ code: "archive.missing" });
    await expect(send(zipSync({ "a.txt": strToU8("1") }))).rejects.toMatchObject({ code: "archive.nothing_here" });
    await expect(importText(new File([zipSync({ "a.txt": strToU8("1") })], "a.zip"))).rejects.toMatchObject({
      code: "archive.no_list",
    });
    const bomb = zipSync({ "tracker.json": new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
    await expect(importText(new File([bomb], "a.zip"))).rejects.toMatchObject({ code: "import.too_large" });
  });
});

/** Every entry of the directory says that it is so large, unpacked. */
function withDeclaredSize(archive: Uint8Array, size: number): Uint8Array {
  return eachDirectoryEntry(archive, (view, at) => view.setUint32(at + 24, size, true));
}

function locked(archive: Uint8Array): Uint8Array {
  return eachDirectoryEntry(archive, (view, at) => view.setUint16(at + 8, 1, true));
}

function twice(archive: Uint8Array): Uint8Array {
  return eachDirectoryEntry(archive, (view, at) => view.setUint8(at + 46, "a".charCodeAt(0)));
}

function eachDirectoryEntry(archive: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return bytes;
}
