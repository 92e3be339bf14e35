import { describe, expect, inject, it } from "vitest";
import { check, openBrowser } from "../support/browser";
import { cvText, postingText } from "../support/sample-texts";

const origin = inject("origin");

async function sharedCheck(fields: Record<string, string>) {
  const owner = openBrowser();
  const path = await check(owner, { cvText, jdText: postingText });
  const html = await (await owner.post(`${path}/share`, { intent: "create", days: "7", ...fields })).text();
  const [, link] = /id="made"[^>]*value="([^"]+)"/.exec(html) ?? [];
  return { owner, path, link: link! };
}

describe("a share link", () => {
  it("shows a stranger verdicts and quotes, but neither contact nor a way to anything else", async () => {
    const { path, link } = await sharedCheck({});
    expect(link).toMatch(new RegExp(`^${origin}/shared#[\\w-]{43}$`));
    const answer = await openBrowser().post("/shared", { link });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain("Wrote SQL for PostgreSQL");
    expect(html).not.toMatch(/hartwig|5550 0199/i);
    expect(html).not.toContain(path.split("/").at(-1));
  });

  it("shows contact where its owner has chosen so", async () => {
    const { link } = await sharedCheck({ contact: "yes" });
    expect(await (await openBrowser().post("/shared", { link })).text()).toContain("lena.hartwig@example.com");
  });

  it("ends when it is revoked, and when its check is deleted", async () => {
    const { owner, path, link } = await sharedCheck({});
    const page = await (await owner.get(`${path}/share`)).text();
    expect(page).not.toContain(link.split("#")[1]);
    const [, id] = /name="link" value="(shr_\w+)"/.exec(page)!;
    expect((await openBrowser().post(`${path}/share`, { intent: "revoke", link: id! })).status).toBe(404);
    await owner.post(`${path}/share`, { intent: "revoke", link: id! });
    expect((await openBrowser().post("/shared", { link })).status).toBe(404);

    const other = await sharedCheck({});
    await other.owner.post(`${other.path}/delete`, {});
    expect((await openBrowser().post("/shared", { link: other.link })).status).toBe(404);
  });

  it("that nobody made opens nothing", async () => {
    for (const link of ["", "x", "s".repeat(43), `${origin}/shared#${"s".repeat(43)}`]) {
      const answer = await openBrowser().post("/shared", { link });
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("does not work any more");
    }
  });
});
