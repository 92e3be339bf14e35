import { env } from "cloudflare:test";
import { beforeEach, describe, expect, it } from "vitest";
import { openGuest } from "~/account/open-guest.server";
import { eraseOwner } from "~/owner-lifecycle.server";
import { cloudflareMail } from "~/platform/mail.server";
import { openOutbox } from "~/platform/outbox.server";
import { createServices } from "~/services.server";
import { ownedRows } from "../support/owned-rows";
import { testServices } from "../support/test-services";
import { describeMail } from "./describe-mail";

type Parcel = Exclude<Parameters<SendEmail["send"]>[0], EmailMessage>;

const day = 24 * 60 * 60 * 1000;
const message = { to: "lena@example.com", language: "en", subject: "Due today", text: "Two things." } as const;

/** Cloudflare's binding as far as the adapter uses it. */
function recordingBinding() {
  const parcels: Parcel[] = [];
  const send = async (parcel: EmailMessage | Parcel) => {
    parcels.push(parcel as Parcel);
    return { messageId: String(parcels.length) };
  };
  return { parcels, binding: { send } };
}

describe("the outbox", () => {
  beforeEach(() => env.DB.exec("delete from outbox"));

  describeMail(() => {
    const { services } = testServices();
    const sent = async () =>
      (await openOutbox(services).list()).map(({ recipient, subject, text }) => ({ to: recipient, subject, text }));
    return { mail: services.mail, sent };
  });

  it("goes with its owner", async () => {
    const { services } = testServices();
    const { owner } = await openGuest(services, services.random.secret());
    await services.mail.send({ ...message, ownerId: owner.id });
    await services.mail.send({ ...message, ownerId: null });
    expect(await ownedRows(owner.id)).toMatchObject({ outbox: 1 });
    await eraseOwner(services, owner.id);
    expect(await openOutbox(services).list()).toHaveLength(1);
  });

  it("keeps mail for 30 days", async () => {
    const { services, clock } = testServices();
    await services.mail.send({ ...message, ownerId: null });
    clock.now += 30 * day;
    await services.mail.send({ ...message, ownerId: null });
    expect(await openOutbox(services).list()).toHaveLength(2);
    clock.now += 1;
    await services.mail.send({ ...message, ownerId: null });
    expect(await openOutbox(services).list()).toHaveLength(2);
  });

  it("can be read on one's own machine only", () => {
    const live = { ...env, APP_ORIGIN: "https://careerflow.example" } as const;
    expect(createServices(env).outbox).not.toBeNull();
    expect(createServices(live).outbox).toBeNull();
    expect(createServices({ ...env, EMAIL: recordingBinding().binding }).outbox).toBeNull();
  });
});

describe("Cloudflare's mail", () => {
  describeMail(() => {
    const { parcels, binding } = recordingBinding();
    const sent = async () => parcels.map(({ to, subject, text }) => ({ to: String(to), subject, text: text ?? "" }));
    return { mail: cloudflareMail(binding, "no-reply@careerflow.example"), sent };
  });

  it("is sent from the app's address, as text and as HTML", async () => {
    const { parcels, binding } = recordingBinding();
    await cloudflareMail(binding, "no-reply@careerflow.example").send({ ...message, ownerId: null });
    expect(parcels).toEqual([
      expect.objectContaining({ from: "no-reply@careerflow.example", html: expect.stringContaining("<p>Two things.") }),
    ]);
  });

  it("is used when it is bound, and nothing is kept", async () => {
    await env.DB.exec("delete from outbox");
    const { parcels, binding } = recordingBinding();
    await createServices({ ...env, EMAIL: binding }).mail.send({ ...message, ownerId: null });
    expect(parcels).toHaveLength(1);
    expect(await openOutbox(createServices(env)).list()).toEqual([]);
  });
});
