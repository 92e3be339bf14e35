import { describe, expect, it } from "vitest";
import { testServices } from "../../tests/support/test-services";
import { guestAccess, storeCheck } from "../../tests/support/tracked";
import { createShareLink, listShareLinks, openShareLink, revokeShareLink } from "./share-links.server";

async function sharedOnce() {
  const { services } = testServices();
  const ownerId = (await guestAccess(services)).owner.id;
  const place = { ownerId, id: await storeCheck(services, ownerId, "Shared") };
  const make = () => createShareLink(services, { ...place, key: "one", withContact: false, days: 7 });
  return { services, place, make };
}

describe("a share link that is asked for twice", () => {
  it("is one link, which the last secret opens", async () => {
    const { services, place, make } = await sharedOnce();
    const [first, last] = [await make(), await make()];
    expect(await listShareLinks(services, place)).toHaveLength(1);
    await expect(openShareLink(services, { token: first, language: "en" })).rejects.toThrow("share.gone");
    expect((await openShareLink(services, { token: last, language: "en" })).shared).toBeDefined();
  });

  it("is one link when all arrive together", async () => {
    const { services, place, make } = await sharedOnce();
    await Promise.all(Array.from({ length: 10 }, make));
    expect(await listShareLinks(services, place)).toHaveLength(1);
  });

  it("is made anew after it was revoked", async () => {
    const { services, place, make } = await sharedOnce();
    await make();
    const [link] = await listShareLinks(services, place);
    await revokeShareLink(services, { ...place, link: link!.id });
    const token = await make();
    expect((await openShareLink(services, { token, language: "en" })).shared).toBeDefined();
  });
});
