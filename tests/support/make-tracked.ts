import fc from "fast-check";
import { type ApplicationFields, applicationFieldsSchema } from "~/tracker/application";
import type { ImportedApplication, ImportedEvent } from "~/tracker/imported-application";
import { fixedStages } from "~/tracker/stage";
import { makeFields } from "./make-application";

/** An application as files carry it; made up but for the given part. */
export function makeTracked(changes: Partial<ImportedApplication> = {}): ImportedApplication {
  return {
    fields: makeFields(),
    stage: "saved",
    match: null,
    createdAt: null,
    events: null,
    contacts: [],
    rounds: [],
    offers: [],
    documents: [],
    reminders: [],
    ...changes,
  };
}

const workModes = ["on_site", "hybrid", "remote"] as const;
const payPeriods = ["hour", "day", "month", "year"] as const;

const line = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const moment = fc.integer({ min: 0, max: 4_000_000_000_000 });

/** What a person could have typed, as the schema of the forms leaves it. */
const fields: fc.Arbitrary<ApplicationFields> = fc
  .record({
    title: fc.oneof(line, fc.constantFrom("=1+1", "Kỹ sư, cấp cao", "-", "'quoted")),
    company: maybe(line),
    location: maybe(line),
    workMode: maybe(fc.constantFrom(...workModes)),
    salaryMin: maybe(fc.constantFrom(0, 1500, 15e6, 1234.56)),
    salaryMax: maybe(fc.constantFrom(20e6, 3e9)),
    currency: fc.constantFrom("VND", "EUR"),
    salaryPeriod: fc.constantFrom(...payPeriods),
    source: maybe(line),
    link: maybe(fc.constantFrom("https://jobs.example/1?a=b&c=%20", "http://a.example")),
    appliedOn: maybe(day),
    deadlineOn: maybe(day),
    priority: fc.constantFrom(1, 2, 3),
    tags: fc.array(fc.string({ unit: fc.constantFrom(..."abcđêỗ 1#+"), minLength: 1, maxLength: 10 }), {
      maxLength: 4,
    }),
    notes: fc.oneof(
      fc.constant(""),
      fc.array(line, { maxLength: 5 }).map((all) => all.join("\n")),
    ),
  })
  .map((stated) => applicationFieldsSchema.safeParse(stated).data)
  .filter((parsed) => parsed !== undefined);

/** A history as the tracker writes one: moves, and undoing the last of them. */
function history(stages: readonly string[]): fc.Arbitrary<ImportedEvent[]> {
  const step = fc.record({ to: fc.constantFrom(...stages, "undo"), at: moment, note: maybe(line) });
  return fc.array(step, { minLength: 1, maxLength: 8 }).map((steps) => {
    const events: ImportedEvent[] = [];
    for (const { to, at, note } of steps) {
      const last = events.at(-1);
      const undone = to === "undo" && last?.kind === "moved" ? last : null;
      if (to === "undo" && !undone) continue;
      events.push({
        sequence: events.length + 1,
        kind: undone ? "undone" : last ? "moved" : "created",
        from: last?.to ?? null,
        to: undone ? undone.from! : to,
        undoes: undone?.sequence ?? null,
        filledAppliedOn: null,
        note,
        at,
      });
    }
    return events;
  });
}

/** Any application with everything that belongs to it, in one of the given stages. */
export function anyTracked(stages: readonly string[] = fixedStages): fc.Arbitrary<ImportedApplication> {
  const tidy = (text: string) =>
    text
      .normalize("NFC")
      .replace(/[\s\p{C}]+/gu, " ")
      .trim();
  const trimmed = line.map(tidy).filter((text) => text !== "");
  const contact = fc.record({
    name: trimmed,
    role: maybe(trimmed),
    email: maybe(fc.constant("lan@example.com")),
    phone: maybe(fc.constantFrom("+84 912 345 678", "0912")),
  });
  const round = fc.record({
    title: trimmed,
    startsAt: moment,
    minutes: fc.integer({ min: 5, max: 600 }),
    timeZone: fc.constantFrom("Asia/Ho_Chi_Minh", "Europe/Berlin"),
    place: maybe(trimmed),
    people: maybe(trimmed),
    notes: fc.constantFrom("", "two\nlines"),
  });
  const offer = fc.record({
    amount: fc.constantFrom(2000, 30e6),
    currency: fc.constantFrom("VND", "USD"),
    period: fc.constantFrom(...payPeriods),
    monthsPaid: fc.constantFrom(12, 13.5),
    bonus: maybe(fc.constant(1000.5)),
    allowance: maybe(fc.constant(0)),
    hoursPerWeek: fc.constantFrom(37.5, 40),
    daysOff: maybe(fc.constantFrom(0, 12, 30)),
    startOn: maybe(day),
    answerBy: maybe(day),
    notes: fc.constantFrom("", "thử việc 85%"),
  });
  const reminder = fc.record({ text: trimmed, dueOn: day, doneAt: maybe(moment) });
  const document = fc.record({
    name: trimmed,
    place: fc.constantFrom("attachments/att_1/thư.pdf", "applications/app_1.json"),
    size: maybe(fc.nat()),
    createdAt: moment,
  });
  return fc
    .record({
      fields,
      match: maybe(
        fc.record({ total: fc.constantFrom(0, 71.25, 100), band: maybe(fc.constantFrom("strong", "weak")) }),
      ),
      createdAt: moment,
      events: history(stages).filter((events) => events.length > 0),
      contacts: fc.array(contact, { maxLength: 2 }),
      rounds: fc.array(round, { maxLength: 2 }),
      offers: fc.array(offer, { maxLength: 2 }),
      documents: fc.array(document, { maxLength: 2 }),
      reminders: fc.array(reminder, { maxLength: 2 }),
    })
    .map((made) => ({ ...made, stage: made.events.at(-1)!.to }) as ImportedApplication);
}
