import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { openGuest } from "~/account/open-guest.server";
import type { Access } from "~/account/owner";
import { openDatabase } from "~/platform/db.server";
import type { Services } from "~/services.server";
import { countRows } from "../../scripts/bench/count-rows";
import { makeFields } from "../../tests/support/make-application";
import { makeTracked } from "../../tests/support/make-tracked";
import { testServices } from "../../tests/support/test-services";
import { findCalendarFeed, findFeedOwner, renewCalendarFeed, revokeCalendarFeed } from "./calendar-feed.server";
import { calendarOf, interviewCalendar } from "./calendar-of.server";
import type { DueOverview } from "./due-item";
import { getDueOverview } from "./due-overview.server";
import { importApplications } from "./import-applications.server";
import type { ImportedApplication } from "./imported-application";
import { getTrackerSettings, saveTrackerSettings } from "./tracker-settings.server";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

async function guestWith(services: Services, imported: ImportedApplication[]): Promise<Access> {
  const access = await openGuest(services, services.random.secret());
  const file = { submission: services.random.secret(), fileName: "f", stages: [], imported };
  if (imported.length > 0) await importApplications(services, { sender: access, ...file });
  return access;
}

function named(
  title: string,
  changes: Partial<ImportedApplication> & { deadlineOn?: string; appliedOn?: string } = {},
) {
  const { deadlineOn = null, appliedOn = null, ...rest } = changes;
  return makeTracked({ fields: makeFields({ title, company: null, deadlineOn, appliedOn }), ...rest });
}

function round(startsAt: number, title = "Round"): ImportedApplication["rounds"] {
  return [{ title, startsAt, minutes: 60, timeZone: "Asia/Ho_Chi_Minh", place: "Hà Nội", people: null, notes: "" }];
}

const offer = (answerBy: string): ImportedApplication["offers"] => [
  {
    ...{ amount: 1, currency: "VND", period: "month", monthsPaid: 12, bonus: null, allowance: null },
    ...{ hoursPerWeek: 40, daysOff: null, startOn: null, answerBy, notes: "" },
  },
];

function titles(due: DueOverview) {
  const list = (items: { title: string }[]) => items.map(({ title }) => title);
  return { overdue: list(due.overdue), today: list(due.today), soon: list(due.soon), quiet: list(due.quiet) };
}

const overview = (services: Services, { owner }: Access, language: "en" | "vi" = "en") =>
  getDueOverview(services, { ownerId: owner.id, language, most: 10 });

describe("what is due", () => {
  // The tests' clock stands at 2026-11-20T09:00Z.
  it("is what was not sent, not answered and not done yet, and interviews", async () => {
    const { services, clock } = testServices();
    const access = await guestWith(services, [
      named("deadline", { deadlineOn: "2026-11-20" }),
      named("sent", { deadlineOn: "2026-11-20", stage: "applied" }),
      named("late", { reminders: [{ text: "call", dueOn: "2026-11-01", doneAt: null }] }),
      named("done", { reminders: [{ text: "call", dueOn: "2026-11-20", doneAt: 1 }] }),
      named("offer", { stage: "offer", offers: offer("2026-11-27") }),
      named("declined", { stage: "withdrawn", offers: offer("2026-11-20") }),
      named("interview", { stage: "interviewing", rounds: round(clock.now + hour) }),
      named("far", { deadlineOn: "2026-11-28" }),
    ]);
    expect(titles(await overview(services, access))).toEqual({
      overdue: ["late"],
      today: ["deadline", "interview"],
      soon: ["offer"],
      quiet: [],
    });
    expect(titles(await overview(services, await guestWith(services, [])))).toEqual({
      overdue: [],
      today: [],
      soon: [],
      quiet: [],
    });
  });

  it("is counted in the owner's time zone: by the language until they choose one", async () => {
    const { services, clock } = testServices();
    clock.now = Date.UTC(2026, 10, 19, 18); // 01:00 of the 20th in Viet Nam
    const access = await guestWith(services, [named("tomorrow in UTC", { deadlineOn: "2026-11-20" })]);
    expect(titles(await overview(services, access, "en")).today).toEqual([]);
    expect(titles(await overview(services, access, "vi")).today).toEqual(["tomorrow in UTC"]);
    const ownerId = access.owner.id;
    await saveTrackerSettings(services, { ownerId, settings: { timeZone: "America/New_York", remindByMail: false } });
    await saveTrackerSettings(services, { ownerId, settings: { timeZone: "Asia/Tokyo", remindByMail: false } });
    expect(titles(await overview(services, access, "en")).today).toEqual(["tomorrow in UTC"]);
    expect((await getTrackerSettings(services, { ownerId, language: "vi" })).timeZone).toBe("Asia/Tokyo");
  });
});

describe("a quiet application", () => {
  it("was sent, still runs, and nothing was heard or planned for 14 days", async () => {
    const { services, clock } = testServices();
    const access = await guestWith(services, [
      named("quiet", { stage: "applied" }),
      named("saved only"),
      named("rejected", { stage: "rejected" }),
      named("planned", { stage: "applied", reminders: [{ text: "ask", dueOn: "2027-01-01", doneAt: null }] }),
      named("asked", {
        stage: "applied",
        reminders: [{ text: "ask", dueOn: "2026-11-21", doneAt: clock.now + 5 * day }],
      }),
      named("met", { stage: "interviewing", rounds: round(clock.now + 5 * day) }),
      named("asked long ago", { stage: "applied", reminders: [{ text: "ask", dueOn: "2026-11-01", doneAt: 1 }] }),
    ]);
    clock.now += 14 * day;
    expect(titles(await overview(services, access)).quiet).toEqual([]);
    clock.now += 1;
    expect(titles(await overview(services, access)).quiet.sort()).toEqual(["asked long ago", "quiet"]);
    clock.now += 5 * day;
    expect(titles(await overview(services, access)).quiet.sort()).toEqual(["asked", "asked long ago", "met", "quiet"]);
  });

  it("that came with its applied date counts from there, the longest quiet first", async () => {
    const { services } = testServices();
    const access = await guestWith(services, [
      named("recent", { stage: "applied", appliedOn: "2026-11-07" }),
      named("long ago", { stage: "applied", appliedOn: "2026-10-01" }),
      named("older still", { stage: "applied", appliedOn: "2026-09-01" }),
    ]);
    expect(titles(await overview(services, access)).quiet).toEqual(["older still", "long ago"]);
  });
});

it("what is due on the tracker's home costs few rows, however much is tracked", async () => {
  const { services } = testServices();
  const many = Array.from({ length: 2000 }, (_, order) =>
    named(`Vị trí ${order}`, {
      stage: order % 2 ? "applied" : "saved",
      ...(order % 2 ? { appliedOn: "2026-01-02" } : { deadlineOn: order % 4 ? "2026-11-01" : "2026-11-22" }),
      reminders: order % 10 ? [] : [{ text: "Gọi lại", dueOn: "2026-11-10", doneAt: null }],
    }),
  );
  const { owner } = await guestWith(services, many);
  const counted = countRows(env.DB);
  const counting = { ...services, db: openDatabase(counted.d1) };
  const due = await getDueOverview(counting, { ownerId: owner.id, language: "vi", most: 5 });
  expect([due.overdue.length, due.soon.length, due.quiet.length]).toEqual([10, 5, 10]);
  expect(counted.rows()).toBeLessThan(100);
});

describe("the calendar link", () => {
  it("opens one owner's calendar by a secret that is stored only as a hash, until it is replaced or removed", async () => {
    const { services } = testServices();
    const access = await guestWith(services, [named("Kế toán", { deadlineOn: "2026-11-20" })]);
    const ownerId = access.owner.id;
    expect(await findCalendarFeed(services, ownerId)).toBeNull();
    const first = await renewCalendarFeed(services, ownerId);
    expect(await findFeedOwner(services, first)).toBe(ownerId);
    const stored = await env.DB.prepare("select * from calendar_feeds where owner_id = ?").bind(ownerId).all();
    expect(JSON.stringify(stored.results)).not.toContain(first);
    const second = await renewCalendarFeed(services, ownerId);
    expect(await findFeedOwner(services, first)).toBeNull();
    expect(await findFeedOwner(services, second)).toBe(ownerId);
    await revokeCalendarFeed(services, ownerId);
    expect(await findFeedOwner(services, second)).toBeNull();
    for (const guess of ["", "x", second.slice(1), `${second}x`, "%"])
      expect(await findFeedOwner(services, guess)).toBeNull();
  });

  it("gives what is due in the language asked for, and the same bytes until something changes", async () => {
    const { services, clock } = testServices();
    const access = await guestWith(services, [
      named("Kế toán", { deadlineOn: "2026-11-20" }),
      named("Dev", { stage: "interviewing", rounds: round(clock.now + hour, "Vòng 1") }),
    ]);
    const calendar = () => calendarOf(services, { ownerId: access.owner.id, language: "vi" });
    const first = await calendar();
    expect(first).toContain("SUMMARY:Hạn nộp: Kế toán\r\n");
    expect(first).toContain("SUMMARY:Vòng 1: Dev\r\nDESCRIPTION:http://localhost:8787/applications/app_");
    expect(first).toContain("DTSTART:20261120T100000Z\r\nDTEND:20261120T110000Z\r\n");
    clock.now += hour;
    expect(await calendar()).toBe(first);
  });

  it("of one interview is a file for its owner only", async () => {
    const { services, clock } = testServices();
    const access = await guestWith(services, [named("Dev", { rounds: round(clock.now) })]);
    const other = await guestWith(services, []);
    const stored = env.DB.prepare("select id from interview_rounds where owner_id = ?").bind(access.owner.id);
    const id = String((await stored.first())?.id);
    const file = await interviewCalendar(services, { ownerId: access.owner.id, id, language: "en" });
    expect(file).toContain(`UID:interview-${id}@careerflow\r\nSEQUENCE:0\r\n`);
    const foreign = interviewCalendar(services, { ownerId: other.owner.id, id, language: "en" });
    await expect(foreign).rejects.toMatchObject({ code: "not_found" });
  });
});
