import { describe, expect, it } from "vitest";
import { readApplicationForm, readPartForm } from "./read-form";
import { readNumber } from "./read-number";
import { instantOf, wallTimeOf } from "./wall-time";

function form(values: Record<string, string>) {
  return (name: string) => values[name] ?? "";
}

const least = { title: " Kỹ sư  phần mềm ", priority: "2" };

describe("the form of an application", () => {
  it("needs a title only; what is empty is not stated", () => {
    const read = readApplicationForm(form(least));
    expect(read).toMatchObject({ ok: true, fields: { title: "Kỹ sư phần mềm", company: null, link: null, tags: [] } });
  });

  it("reads amounts as either language writes them, tags apart by commas, each once", () => {
    const read = readApplicationForm(
      form({
        ...least,
        salaryMin: "25.000.000",
        salaryMax: "30,000,000",
        currency: "vnd",
        salaryPeriod: "month",
        tags: "Remote, remote , fintech,,",
      }),
    );
    expect(read).toMatchObject({
      ok: true,
      fields: { salaryMin: 25_000_000, salaryMax: 30_000_000, currency: "VND", tags: ["Remote", "fintech"] },
    });
  });

  it.each([
    [{ title: "" }, "title", "required"],
    [{ title: "x".repeat(201) }, "title", "too_long"],
    [{ link: "javascript:alert(1)" }, "link", "link"],
    [{ link: "https://user:secret@example.com/" }, "link", "link"],
    [{ link: "example.com/job" }, "link", "link"],
    [{ appliedOn: "2026-02-30" }, "appliedOn", "day"],
    [{ salaryMin: "much", currency: "VND", salaryPeriod: "month" }, "salaryMin", "number"],
    [{ salaryMin: "30", salaryMax: "20", currency: "EUR", salaryPeriod: "hour" }, "salaryMax", "order"],
    [{ salaryMin: "30" }, "currency", "money"],
    [{ priority: "7" }, "priority", "choice"],
    [{ workMode: "moon" }, "workMode", "choice"],
  ])("%j is refused at %s: %s", (values, field, code) => {
    expect(readApplicationForm(form({ ...least, ...values }))).toMatchObject({
      ok: false,
      problems: [{ field, code }],
    });
  });

  it("gives back what was typed", () => {
    const read = readApplicationForm(form({ ...least, title: "", company: " Đại Dương " }));
    expect(read).toMatchObject({ entered: { company: " Đại Dương " } });
  });
});

describe("the form of an interview", () => {
  const round = { title: "Technical", startsAt: "2026-12-01T14:00", timeZone: "Asia/Ho_Chi_Minh", minutes: "45" };

  it("fixes the moment by the time zone it was agreed in", () => {
    const read = readPartForm("round", form(round));
    expect(read).toMatchObject({ ok: true, fields: { startsAt: Date.UTC(2026, 11, 1, 7), minutes: 45 } });
  });

  it.each([
    [{ timeZone: "Mars/Olympus" }, "timeZone", "zone"],
    [{ startsAt: "tomorrow" }, "startsAt", "moment"],
    [{ startsAt: "0001-01-01T00:00" }, "startsAt", "moment"],
    [{ startsAt: "9999-12-31T23:59" }, "startsAt", "moment"],
    [{ minutes: "0" }, "minutes", "number"],
  ])("%j is refused at %s: %s", (values, field, code) => {
    const read = readPartForm("round", form({ ...round, ...values }));
    expect(read.ok ? [] : read.problems).toContainEqual({ field, code });
  });
});

describe("a wall time", () => {
  it.each([
    ["2026-07-01T09:30", "Europe/Berlin", "2026-07-01T07:30:00.000Z"],
    ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
    ["2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
    ["2026-12-31T23:59", "America/Los_Angeles", "2027-01-01T07:59:00.000Z"],
  ])("%s in %s is %s", (wall, zone, instant) => {
    expect(new Date(instantOf(wall, zone)!).toISOString()).toBe(instant);
  });

  it("reads back as it was written where clocks do not jump", () => {
    expect(wallTimeOf(instantOf("2026-12-01T14:00", "Asia/Kolkata")!, "Asia/Kolkata")).toBe("2026-12-01T14:00");
  });
});

describe("a typed number", () => {
  it.each([
    ["", null],
    ["25 000 000", 25_000_000],
    ["1.234,5", 1234.5],
    ["1,234.56", 1234.56],
    ["17,5", 17.5],
    ["12.50", 12.5],
    ["1.000", 1000],
    ["1.00.000", Number.NaN],
    ["-3", Number.NaN],
    ["1e9", Number.NaN],
  ])("%s is %s", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});
