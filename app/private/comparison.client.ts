import type { GivenDocument } from "~/analysis/given-document";
import { monthOf } from "~/analysis/month-of";
import type { Problem } from "~/platform/problem";
import { keepPrivateCheck } from "./check-store.client";
import { runEngine, startEngine, stopEngine } from "./engine.client";
import { figuresOf, freeName, type MatrixRow, mostDocuments, type Place } from "./matrix";
import { newPrivateId } from "./new-private-id.client";
import { privateCheckOf } from "./private-check";

/** What is added to a side: how it is called, and how to get at it when its turn comes. */
export type AddedDocument = { name: string; open(): Promise<GivenDocument> };
type ListedDocument = AddedDocument & { id: string };

export type Comparison = {
  documents: Record<Place, readonly ListedDocument[]>;
  /** in the order in which they became ready */
  rows: readonly MatrixRow[];
  /** whose rows they are: the documents of the other side are one */
  rowsOf: Place;
  /** the name of that one */
  against: string;
  state: "none" | "running" | "stopped" | "done";
  /** how many rows there will be, and the document that is read now */
  planned: number;
  now: string;
  problem: Problem | null;
};

let comparison: Comparison = {
  documents: { cv: [], jd: [] },
  rows: [],
  rowsOf: "cv",
  against: "",
  state: "none",
  planned: 0,
  now: "",
  problem: null,
};
const listeners = new Set<() => void>();

/** Counts what was started or stopped: a run that finds another number has been stopped. */
let runs = 0;

/** The comparison of this tab. It outlives its page, so that one can open a row and come back; a reload ends it. */
export function readComparison(): Comparison {
  return comparison;
}

export function watchComparison(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(changed: Partial<Comparison>): void {
  comparison = { ...comparison, ...changed };
  for (const listener of listeners) listener();
}

/** Lists documents of one side, all or none of them. */
export function addDocuments(place: Place, added: readonly AddedDocument[]): void {
  startEngine();
  const listed = [...comparison.documents[place]];
  if (listed.length + added.length > mostDocuments) {
    const values = { most: mostDocuments, listed: listed.length, added: added.length };
    change({ problem: { code: "private.over_limit", field: place, values } });
    return;
  }
  for (const { name, open } of added) {
    const taken = listed.map((document) => document.name);
    listed.push({ id: newPrivateId(), name: freeName(name, taken), open });
  }
  change({ documents: { ...comparison.documents, [place]: listed }, problem: null });
}

export function removeDocument(place: Place, id: string): void {
  const left = comparison.documents[place].filter((document) => document.id !== id);
  change({ documents: { ...comparison.documents, [place]: left }, problem: null });
}

/** Works out the rows one after the other; each is there as soon as it is ready. One comparison runs at a time. */
export async function compare(): Promise<void> {
  if (comparison.state === "running") return;
  const { cv, jd } = comparison.documents;
  const [firstCv, firstJd] = [cv[0], jd[0]];
  if (!firstCv || !firstJd) {
    const field = firstCv ? "jd" : "cv";
    return change({ problem: { code: `${field}.missing`, field } });
  }
  if (cv.length > 1 && jd.length > 1) return change({ problem: { code: "private.many_of_both", field: null } });
  const rowsOf = jd.length > 1 ? "jd" : "cv";
  const [many, one] = rowsOf === "jd" ? [jd, firstCv] : [cv, firstJd];
  runs += 1;
  const run = runs;
  const createdAt = Date.now();
  change({ rows: [], rowsOf, against: one.name, state: "running", planned: many.length, problem: null });
  for (const document of many) {
    change({ now: document.name });
    const row = await rowOf(document, { one, rowsOf, createdAt });
    if (run !== runs) return;
    if (!row.ok && row.of !== rowsOf) {
      const { code, of, values } = row;
      return change({ rows: [], state: "none", problem: { code, field: of, values } });
    }
    change({ rows: [...comparison.rows, row] });
  }
  change({ state: "done" });
}

/** Stops at once; the rows that are ready stay. */
export function stopComparing(): void {
  runs += 1;
  stopEngine();
  change({ state: "stopped" });
}

/** Keeps the check of a row in this browser, where its result can be opened. @returns whether that could be done */
export async function keepRow(id: string): Promise<boolean> {
  const row = comparison.rows.find((other) => other.id === id);
  const isKept =
    row?.ok === true &&
    (await keepPrivateCheck(row.check).then(
      () => true,
      () => false,
    ));
  change({ problem: isKept ? null : { code: "private.cannot_keep", field: null } });
  return isKept;
}

/** A row, or what is wrong and with which side. Its id is new, so that what was kept of an earlier comparison stays. */
async function rowOf(
  { name, open }: ListedDocument,
  { one, rowsOf, createdAt }: { one: ListedDocument; rowsOf: Place; createdAt: number },
): Promise<MatrixRow & ({ ok: true } | { of: Place })> {
  const id = newPrivateId();
  const other: Place = rowsOf === "cv" ? "jd" : "cv";
  const failed = (code: string, of: Place, values = {}) => ({ id, name, ok: false as const, code, of, values });
  const given = await open().catch(() => null);
  if (!given) return failed("private.file_gone", rowsOf);
  const fixed = await one.open().catch(() => null);
  if (!fixed) return failed("private.file_gone", other);
  const [cv, posting] = rowsOf === "cv" ? [given, fixed] : [fixed, given];
  const asOf = monthOf(createdAt);
  const result = await runEngine({ cv, posting, asOf });
  if (!result) return failed("private.engine_failed", rowsOf);
  if (!result.ok) return failed(result.code, result.code.startsWith("cv.") ? "cv" : "jd", result.values);
  const check = privateCheckOf({ id, createdAt, cv, asOf }, result);
  return { id, name, ok: true, check, figures: figuresOf(result.reports.en) };
}
