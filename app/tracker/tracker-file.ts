import { z } from "zod";
import { applicationFieldsSchema, type FrozenBand } from "./application";
import { documentSchema } from "./archived-document";
import { contactSchema } from "./contact";
import { day, moment, requiredLine } from "./fields";
import type { ImportedApplication } from "./imported-application";
import { roundSchema } from "./interview-round";
import { offerSchema } from "./offer";
import { reminderSchema } from "./reminder";
import { fixedStages, type OwnStage, openStages, type StageColor, stageColors } from "./stage";
import { stageEventKinds } from "./stage-event";

/** What the JSON file of a tracker says it is. */
const trackerFormat = "careerflow.tracker";

const formatVersion = 1;

const bands = ["strong", "good", "partial", "weak"] as const satisfies readonly FrozenBand[];

/** A moment as ISO 8601 in UTC; milliseconds inside. */
const isoMoment = z.iso
  .datetime()
  .transform((text) => Date.parse(text))
  .pipe(moment);

/** A fixed stage, or an own one by its place in the file's list: "own-1". */
const stageRef = z.union([z.enum(fixedStages), z.string().regex(/^own-\d{1,4}$/)]);

const ownStageSchema = z.object({
  name: requiredLine(40),
  color: z.enum(stageColors),
  after: z.enum(openStages),
  removedAt: isoMoment.nullable(),
});

const eventSchema = z.object({
  kind: z.enum(stageEventKinds),
  from: stageRef.nullable(),
  to: stageRef,
  undoes: z.number().int().positive().nullable(),
  filledAppliedOn: day.nullable(),
  note: z.string().max(5000).nullable(),
  at: isoMoment,
});

/** A form sends an empty text where a file has null. */
const emailOrNull = z
  .string()
  .nullable()
  .transform((text) => text ?? "")
  .pipe(contactSchema.shape.email);

const applicationSchema = z.object({
  fields: applicationFieldsSchema,
  match: z.object({ total: z.number().min(0).max(100), band: z.enum(bands).nullable() }).nullable(),
  createdAt: isoMoment,
  /** in order: the first entry is the sequence 1 */
  history: z.array(eventSchema).min(1).max(1000),
  contacts: z.array(contactSchema.extend({ email: emailOrNull })).max(100),
  interviews: z.array(roundSchema.extend({ startsAt: isoMoment })).max(100),
  offers: z.array(offerSchema).max(100),
  /** named here, kept in an archive */
  documents: z
    .array(documentSchema.extend({ createdAt: isoMoment }))
    .max(200)
    .default([]),
  reminders: z.array(reminderSchema.extend({ doneAt: isoMoment.nullable() })).max(200),
});

/** Far above what a board can show; removed stages, which history names, count too. */
const maxFileStages = 200;

const fileSchema = z.object({
  format: z.literal(trackerFormat),
  version: z.literal(formatVersion),
  stages: z.array(ownStageSchema).max(maxFileStages),
  applications: z.array(z.unknown()),
});

/** An own stage as a file carries it, `ref` as the file's applications name it. */
export type FileStage = {
  ref: string;
  name: string;
  color: StageColor;
  after: OwnStage["after"];
  removedAt: number | null;
};

/** An application of a file, or where in it something is that this app cannot read. */
type FileEntry = { application: ImportedApplication; wrongAt: null } | { application: null; wrongAt: string };

export type TrackerFile = { stages: FileStage[]; entries: FileEntry[] };

/** Writes a tracker as JSON: the same tracker gives the same text, whatever ids its rows have. */
export function writeTrackerFile(own: readonly OwnStage[], applications: readonly ImportedApplication[]): string {
  const refs = new Map<string, string>(own.map(({ id }, order) => [id, `own-${order + 1}`]));
  const ref = (stage: string) => refs.get(stage) ?? stage;
  const iso = (at: number) => new Date(at).toISOString();
  const isoOrNull = (at: number | null) => (at === null ? null : iso(at));
  const file = {
    format: trackerFormat,
    version: formatVersion,
    stages: own.map(({ name, color, after, removedAt }) => ({ name, color, after, removedAt: isoOrNull(removedAt) })),
    applications: applications.map(
      ({ fields, match, createdAt, events, contacts, rounds, offers, documents, reminders }) => ({
        fields,
        match,
        createdAt: isoOrNull(createdAt),
        history: (events ?? []).map(({ kind, from, to, undoes, filledAppliedOn, note, at }) => ({
          kind,
          from: from === null ? null : ref(from),
          to: ref(to),
          undoes,
          filledAppliedOn,
          note,
          at: iso(at),
        })),
        contacts,
        interviews: rounds.map((round) => ({ ...round, startsAt: iso(round.startsAt) })),
        offers,
        documents: documents.map((document) => ({ ...document, createdAt: iso(document.createdAt) })),
        reminders: reminders.map((reminder) => ({ ...reminder, doneAt: isoOrNull(reminder.doneAt) })),
      }),
    ),
  };
  return `${JSON.stringify(file)}\n`;
}

/** Reads what `writeTrackerFile` wrote; null for another kind of file. Stages are still the file's own references. */
export function readTrackerFile(text: string): TrackerFile | null {
  const file = fileSchema.safeParse(parseJson(text));
  if (!file.success) return null;
  const stages = file.data.stages.map((stage, order) => ({ ref: `own-${order + 1}`, ...stage }));
  const refs = new Set<string>([...fixedStages, ...stages.map(({ ref }) => ref)]);
  return { stages, entries: file.data.applications.map((entry) => readEntry(entry, refs)) };
}

function readEntry(entry: unknown, refs: ReadonlySet<string>): FileEntry {
  const parsed = applicationSchema.safeParse(entry);
  if (!parsed.success) return { application: null, wrongAt: parsed.error.issues[0]!.path.join(".") };
  const { history, interviews, ...rest } = parsed.data;
  const events = history.map((event, order) => ({ sequence: order + 1, ...event }));
  const wrong = events.find(
    ({ sequence, kind, from, to, undoes }) =>
      (kind === "created") !== (sequence === 1) ||
      (from === null) !== (sequence === 1) ||
      (kind === "undone" ? events[(undoes ?? 0) - 1]?.kind !== "moved" || undoes! >= sequence : undoes !== null) ||
      !refs.has(to) ||
      (from !== null && from !== events[sequence - 2]?.to),
  );
  if (wrong) return { application: null, wrongAt: `history.${wrong.sequence - 1}` };
  return { application: { ...rest, events, stage: events.at(-1)!.to, rounds: interviews }, wrongAt: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
