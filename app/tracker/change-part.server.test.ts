import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { ownedRows } from "../../tests/support/owned-rows";
import { testServices } from "../../tests/support/test-services";
import { guestAccess, track } from "../../tests/support/tracked";
import { changePart } from "./change-part.server";

function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

async function applicationOf(services: ReturnType<typeof testServices>["services"]) {
  const access = await guestAccess(services);
  return { ownerId: access.owner.id, applicationId: await track(services, access) };
}

const contact = { part: "contact", intent: "save", name: "Trần Thị Hạnh" };

describe("a form that adds to an application", () => {
  it("adds once, however often and however fast it is sent", async () => {
    const { services } = testServices();
    const place = await applicationOf(services);
    const sent = { ...contact, formKey: "one" };
    await Promise.all(Array.from({ length: 20 }, () => changePart(services, { ...place, form: formOf(sent) })));
    expect(await ownedRows(place.ownerId)).toMatchObject({ contacts: 1 });
  });

  it("adds again when it says something else, and when it is another form", async () => {
    const { services } = testServices();
    const place = await applicationOf(services);
    const forms = [
      { ...contact, formKey: "one" },
      { ...contact, formKey: "one", name: "Lê Văn Bình" },
      { ...contact, formKey: "two" },
    ];
    for (const form of forms) await changePart(services, { ...place, form: formOf(form) });
    expect(await ownedRows(place.ownerId)).toMatchObject({ contacts: 3 });
  });

  it("keeps a file once and leaves no second object", async () => {
    const { services } = testServices();
    const place = await applicationOf(services);
    const stored = async () => (await env.FILES.list({ prefix: "attachments/" })).objects.length;
    const before = await stored();
    const sent = () => ({ part: "file", formKey: "one", file: new File(["Dear all"], "letter.txt") });
    await Promise.all([1, 2, 3].map(() => changePart(services, { ...place, form: formOf(sent()) })));
    expect(await ownedRows(place.ownerId)).toMatchObject({ attachments: 1 });
    expect(await stored()).toBe(before + 1);
  });
});
