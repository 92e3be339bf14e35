import { env } from "cloudflare:test";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { everythingStored, ownedRows, storedFiles } from "../tests/support/owned-rows";
import { guestWithCheck, loadAuth, mailedCode, signIn } from "../tests/support/sign-in";
import { testServices } from "../tests/support/test-services";
import { findAccess } from "./account/find-owner.server";
import { setPassword } from "./account/set-password.server";
import { eraseData, getErasure } from "./erase-data.server";
import { exportArchive } from "./export-data.server";
import { addAttachment } from "./tracker/attachments.server";
import { exportJson } from "./tracker/export-applications.server";
import { trackAnalysis } from "./tracker/track-analysis.server";

beforeAll(() => loadAuth(testServices().services), 60_000);

const canary = "Canary-Đặng-0912";
const address = "canary-dang@example.com";

describe("a person's data", () => {
  it("is gone without a trace once erased, and the receipt says how much it was", async () => {
    const { services, lines } = testServices();
    const guest = await guestWithCheck(services, canary);
    const neighbour = await guestWithCheck(services, "Neighbour");
    const { secret, userId } = await signIn(services, address, guest.secret);
    await setPassword(services, { userId, password: "a long password" });
    await mailedCode(services, address); // one that is never used
    const before = await ownedRows(neighbour.owner.id);
    const [file] = await storedFiles(guest.owner.id);
    expect(await everythingStored()).toContain(canary);

    const receipt = await getErasure(services, await eraseData(services, guest.owner.id));
    const stored = await everythingStored();
    for (const trace of [canary, address, guest.owner.id, userId]) expect(stored).not.toContain(trace);
    expect(lines.join()).not.toMatch(/Canary|canary-dang/);
    expect(await services.files.get(file!)).toBeNull();
    expect(await findAccess(services, secret)).toBeNull();
    expect(receipt.report).toMatchObject({ files: 1, rows: { analyses: 1, sessions: 1, members: 1, consents: 1 } });
    expect(await ownedRows(neighbour.owner.id)).toEqual(before);
  });

  it("begins anew with the same address", async () => {
    const { services } = testServices();
    const first = await signIn(services, "anew@example.com", null);
    const owner = (await findAccess(services, first.secret))!.owner;
    await eraseData(services, owner.id);
    const second = await signIn(services, "anew@example.com", null);
    expect(second.isNew).toBe(true);
    expect((await findAccess(services, second.secret))!.owner.id).not.toBe(owner.id);
  });
});

describe("the archive", () => {
  it("holds originals, resumes, results and rows of its owner, and nothing of another or that proves who they are", async () => {
    const { services } = testServices();
    const mine = await guestWithCheck(services, "Tất cả/của:tôi");
    await guestWithCheck(services, "Of somebody else");
    const access = (await findAccess(services, mine.secret))!;
    const applicationId = await trackAnalysis(services, { access, analysisId: mine.id });
    const file = { name: "Thư: xin việc.txt", bytes: strToU8("Dear Ms Lê") };
    await addAttachment(services, { ownerId: mine.owner.id, applicationId, submission: "letter", ...file });
    const { userId } = await signIn(services, "export@example.com", mine.secret);
    await setPassword(services, { userId, password: "a long password" });
    const stream = exportArchive(services, { id: mine.owner.id, language: "vi" });
    const archive = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
    const names = Object.keys(archive);
    const texts = Object.fromEntries(names.map((name) => [name, strFromU8(archive[name]!)]));
    const original = names.find((name) => /^originals\/file_\w+\/Tất cả_của_tôi\.txt$/.test(name));
    expect(texts[original!]).toBe("Tất cả/của:tôi");
    expect(names.filter((name) => name.startsWith("resumes/"))).toHaveLength(1);
    expect(JSON.parse(texts[`analyses/${mine.id}.json`]!).language).toBe("vi");
    expect(texts["data/authUsers.json"]).toContain("export@example.com");
    expect(JSON.parse(texts[`applications/${applicationId}.json`]!).report.language).toBe("vi");
    const tracked = JSON.parse(await exportJson(services, mine.owner.id));
    const places = tracked.applications[0].documents.map(({ place }: { place: string }) => place);
    expect(names.filter((name) => places.includes(name))).toHaveLength(2);
    const attached = names.find((name) => /^attachments\/att_\w+\/Thư_ xin việc\.txt$/.test(name));
    expect(texts[attached!]).toBe("Dear Ms Lê");
    expect(JSON.parse(texts["data/consents.json"]!)).toHaveLength(1);
    expect(texts["README.txt"]).toContain("Tệp nén này");
    const all = Object.values(texts).join();
    expect(all).not.toContain("Of somebody else");
    expect(all).not.toContain("scrypt$");
    const { results } = await env.DB.prepare("select token_hash from sessions").all();
    for (const { token_hash } of results) expect(all).not.toContain(String(token_hash));
  });
});
