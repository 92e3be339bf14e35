import { describe, expect, it } from "vitest";
import { readEnteredFields } from "./entered-fields";
import { entriesOf, entryFields, entryLists, noCorrections } from "./field-corrections";
import { readPlainText } from "./read-text";
import { shownDate } from "./shown-date";
import { structureCv } from "./structure-cv";

const cv = structureCv(
  readPlainText(`Marta Olsen
marta.olsen@example.no | +47 22 33 44 55 | Oslo | linkedin.com/in/martaolsen

Experience
Support Lead, Fjord Telecom, 03/2020 – present
- Answered 60 calls a day.
Support Agent
- Wrote the handbook.

Languages
English: B2`),
  "2026-11",
);

/** The form as the page sends it, with some inputs changed. */
function form(changed: Record<string, string>) {
  const { profile } = cv;
  const inputs = new Map<string, string>([["links", profile.links.join("\r\n")]]);
  for (const field of ["name", "email", "phone", "location"] as const) inputs.set(field, profile[field] ?? "");
  for (const list of entryLists)
    for (const [at, { fields }] of entriesOf(profile, list).entries())
      for (const field of entryFields[list]) inputs.set(`${list}.${at}.${field}`, shownDate(fields[field] ?? ""));
  for (const [name, value] of Object.entries(changed)) inputs.set(name, value);
  return (name: string) => inputs.get(name) ?? "";
}

function changes(changed: Record<string, string>) {
  const entered = readEnteredFields(form(changed), cv);
  return entered.ok ? entered.changes : entered.problem;
}

describe("a form of details", () => {
  it("that is sent as it came changes nothing", () => {
    expect(changes({})).toEqual(noCorrections);
  });

  it("changes what was changed, with white space made single and dates read as people write them", () => {
    const [role] = entriesOf(cv.profile, "roles");
    const now = { ...role!.fields, title: "Head of Support", from: "2019-01", to: "2021" };
    const sent = { "roles.0.title": " Head  of Support ", "roles.0.from": "Tháng 1 năm 2019", "roles.0.to": "2021" };
    expect(changes(sent)).toEqual({ ...noCorrections, roles: [{ read: role, now }] });
  });

  it.each(["present", "Now", "nay", "Hiện tại", "hiện nay"])("takes %s for an open end", (to) => {
    expect(changes({ "roles.0.to": to })).toEqual(noCorrections);
  });

  it.each([
    ["marked", { "roles.0.remove": "on" }],
    ["emptied", { "roles.0.title": "", "roles.0.organization": " ", "roles.0.from": "", "roles.0.to": "" }],
  ])("removes an entry that is %s", (_, sent) => {
    const [role] = entriesOf(cv.profile, "roles");
    expect(changes(sent as Record<string, string>)).toEqual({ ...noCorrections, roles: [{ read: role, now: null }] });
  });

  it("adds what a spare entry holds", () => {
    const spare = cv.profile.roles.length;
    const now = { title: "Support Agent", organization: null, from: null, to: null };
    expect(changes({ [`roles.${spare}.title`]: "Support Agent" })).toMatchObject({ roles: [{ now }] });
    expect(changes({ "languages.1.language": "tiếng Anh", "languages.1.level": "" })).toMatchObject({
      languages: [{ read: null, now: { language: "English", level: null } }],
    });
  });

  it("empties a field, and takes links line by line", () => {
    expect(changes({ location: "" })).toMatchObject({ contact: { location: { read: "Oslo", now: null } } });
    expect(changes({ links: "olsen.example\n\nhttps://github.com/molsen\n" })).toMatchObject({
      links: { now: ["olsen.example", "https://github.com/molsen"] },
    });
  });

  it.each([
    ["details.too_long", { name: "a".repeat(201) }, "name"],
    ["details.email_unclear", { email: "marta at example" }, "email"],
    ["details.phone_unclear", { phone: "12 34" }, "phone"],
    ["details.link_unclear", { links: "javascript:alert(1).a" }, "links"],
    ["details.date_unclear", { "roles.0.from": "13/2020" }, "roles.0.from"],
    ["details.date_unclear", { "roles.0.from": "2020 or 2021" }, "roles.0.from"],
    ["details.date_unclear", { "roles.0.from": "present" }, "roles.0.from"],
    ["details.dates_reversed", { "roles.0.to": "02/2020" }, "roles.0.to"],
    ["details.name_missing", { "languages.0.language": "" }, "languages.0.language"],
    ["details.not_in_text", { "roles.3.title": "Astronaut", "roles.3.from": "2001" }, "roles.3.title"],
    ["details.not_in_text", { "certificates.0.name": "PMP" }, "certificates.0.name"],
  ])("is refused with %s", (code, sent, input) => {
    expect(changes(sent as Record<string, string>)).toMatchObject({ code, values: { input } });
  });

  it("drops characters that nobody sees", () => {
    expect(changes({ name: "Marta\u200b Ols\u0000en" })).toEqual(noCorrections);
  });
});
