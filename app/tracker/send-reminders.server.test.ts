import { describe, expect, it } from "vitest";
import { openGuest } from "~/account/open-guest.server";
import type { Recipient } from "~/account/recipients.server";
import type { Message } from "~/platform/mail.server";
import type { Services } from "~/services.server";
import { makeFields } from "../../tests/support/make-application";
import { makeTracked } from "../../tests/support/make-tracked";
import { testServices } from "../../tests/support/test-services";
import { runDueJobs } from "../../workers/cron";
import { importApplications } from "./import-applications.server";
import { sendReminders } from "./send-reminders.server";
import { saveTrackerSettings } from "./tracker-settings.server";

const hour = 60 * 60 * 1000;
const lena: Recipient = { address: "lena@example.com", language: "en" };

/** Services whose mail can be read and in which every owner has the given address. */
function mailServices(recipient: Recipient | null) {
  const sent: Message[] = [];
  const mail = { send: async (message: Message) => void sent.push(message) };
  return { ...testServices({ mail, recipients: { find: async () => recipient } }), sent };
}

async function ownerIn(
  services: Services,
  timeZone: string,
  dueOn = "2026-11-20",
  remindByMail = true,
): Promise<string> {
  const access = await openGuest(services, services.random.secret());
  const fields = makeFields({ title: "Kế toán", company: "Sao Mai", deadlineOn: dueOn });
  const late = [{ text: "Gọi lại", dueOn: "2026-11-02", doneAt: null }];
  const imported = [makeTracked({ fields, reminders: late })];
  await importApplications(services, { sender: access, submission: "k", fileName: "f", stages: [], imported });
  await saveTrackerSettings(services, { ownerId: access.owner.id, settings: { timeZone, remindByMail } });
  return access.owner.id;
}

describe("the daily mail", () => {
  // The tests' clock stands at 2026-11-20T09:00Z.
  it("says what is due and what is overdue, in the owner's language", async () => {
    const { services, sent } = mailServices({ ...lena, language: "vi" });
    const ownerId = await ownerIn(services, "Asia/Ho_Chi_Minh");
    await sendReminders(services, 100);
    expect(sent).toHaveLength(1);
    const [mail] = sent;
    expect(mail).toMatchObject({ ownerId, to: "lena@example.com", subject: "Hôm nay có 1 việc đến hạn" });
    expect(mail?.text).toContain("Đã quá hạn:\n– Gọi lại: Kế toán – Sao Mai\n\nHôm nay:\n– Hạn nộp: Kế toán – Sao Mai");
    expect(mail?.text).toContain("http://localhost:8787/applications/calendar#settings");
  });

  it("goes out once a day from seven o'clock on the owner's clock", async () => {
    const { services, clock, sent } = mailServices(lena);
    await ownerIn(services, "America/New_York", "2026-11-20");
    clock.now = Date.UTC(2026, 10, 20, 11, 59); // 06:59 in New York
    await sendReminders(services, 100);
    expect(sent).toHaveLength(0);
    clock.now += 60 * 1000;
    await Promise.all([sendReminders(services, 100), sendReminders(services, 100)]);
    clock.now += 3 * hour;
    await sendReminders(services, 100);
    expect(sent).toHaveLength(1);
    clock.now += 24 * hour;
    await sendReminders(services, 100);
    expect(sent).toHaveLength(1); // only overdue by then
  });

  it("is sent to nobody without a confirmed address, without asking for it, or with nothing due today", async () => {
    const without = mailServices(null);
    await ownerIn(without.services, "UTC");
    await sendReminders(without.services, 100);
    const asked = mailServices(lena);
    await ownerIn(asked.services, "UTC", "2026-11-20", false);
    await ownerIn(asked.services, "UTC", "2026-11-21");
    await sendReminders(asked.services, 100);
    expect([...without.sent, ...asked.sent]).toEqual([]);
  });

  it("that could not be sent is tried again, and says nothing of its owner in the log", async () => {
    const { services, lines, sent } = mailServices(lena);
    await ownerIn(services, "UTC");
    const broken = { send: () => Promise.reject(new TypeError("no route to lena@example.com")) };
    await sendReminders({ ...services, mail: broken }, 100);
    expect(lines.join()).toContain("reminder.failed");
    expect(lines.join()).not.toMatch(/lena|Kế toán/);
    await sendReminders(services, 100);
    expect(sent).toHaveLength(1);
  });

  it("goes through the rest of the owners in the next run", async () => {
    const { services, sent } = mailServices(lena);
    for (const zone of ["UTC", "UTC", "Asia/Tokyo"]) await ownerIn(services, zone);
    expect(await sendReminders(services, 2)).toBe(2);
    await sendReminders(services, 2);
    expect(sent).toHaveLength(3);
  });

  it("is one of the jobs of each hour", async () => {
    const { services, clock, sent, lines } = mailServices(lena);
    await ownerIn(services, "UTC");
    await Promise.all([runDueJobs(services), runDueJobs(services)]);
    expect(sent).toHaveLength(1);
    clock.now += hour;
    await runDueJobs(services);
    expect(lines.filter((line) => line.includes("send-reminders"))).toHaveLength(2);
  });
});
