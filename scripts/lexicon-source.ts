import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Concept, conceptSchema } from "../app/skill/concept";
import { encodeLexicon, formsOf, openFormsOf } from "../app/skill/lexicon-format";
import { keysOf } from "../app/skill/surface-form";

/** A concept and the file that holds it. */
export type SourceConcept = { file: string; concept: Concept };

/** What is wrong with the data, one sentence each; empty when it can be compiled. */
export type Problem = string;

/** Reads every `*.json` of the folder against the schema. */
export function readLexiconSource(folder: string): { sources: SourceConcept[]; problems: Problem[] } {
  const sources: SourceConcept[] = [];
  const problems: Problem[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  for (const file of files.sort()) {
    const rows: unknown = parseArray(readFileSync(join(folder, file), "utf8"), file, problems);
    if (!Array.isArray(rows)) continue;
    for (const row of rows) {
      const parsed = conceptSchema.safeParse(row);
      if (parsed.success) sources.push({ file, concept: parsed.data });
      else problems.push(`${file}: ${JSON.stringify(row).slice(0, 80)}: ${parsed.error.issues[0]?.message}`);
    }
  }
  return { sources, problems };
}

function parseArray(text: string, file: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push(`${file}: ${error instanceof Error ? error.message : "not JSON"}`);
    return null;
  }
}

function checkShape({ file, concept }: SourceConcept, ids: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const say = (what: string) => problems.push(`${file}: ${concept.id}: ${what}`);
  for (const form of [...formsOf(concept), ...concept.exact, ...concept.ambiguous]) {
    if (form !== form.normalize("NFC")) say(`"${form}" is not NFC`);
    if (form !== form.trim() || /[|\t\n()]|\s{2}/.test(form))
      say(`"${form}" holds a bar, a bracket or stray white space`);
  }
  for (const [relation, targets] of Object.entries({
    parents: concept.parents,
    entails: concept.entails,
    related: concept.related,
  })) {
    for (const target of targets) {
      if (!ids.has(target)) say(`${relation} names "${target}", which does not exist`);
      if (target === concept.id) say(`${relation} names itself`);
    }
    if (new Set(targets).size !== targets.length) say(`${relation} repeats a target`);
  }
  return problems;
}

function checkForms(sources: readonly SourceConcept[]): Problem[] {
  const keyed = sources.map((source) => {
    const keys = openFormsOf(source.concept).map((form) => keysOf(form, source.concept.category));
    const names = new Set(keys.flatMap((key) => key.names));
    return {
      source,
      names,
      derived: new Set(keys.flatMap((key) => key.nouns)),
      stems: new Set(keys.flatMap((key) => key.stems)),
    };
  });
  const stated = new Set(keyed.flatMap(({ names }) => [...names]));
  const problems: Problem[] = [];
  for (const way of ["names", "derived", "stems"] as const) {
    const claimed = new Map<string, SourceConcept>();
    for (const entry of keyed) {
      for (const key of entry[way]) {
        if (way !== "names" && stated.has(key)) continue;
        const other = claimed.get(key);
        if (other === undefined) claimed.set(key, entry.source);
        else problems.push(`${nameOf(entry.source)}: "${key}" is also a form of ${nameOf(other)}`);
      }
    }
  }
  return problems;
}

function nameOf({ file, concept }: SourceConcept): string {
  return `${file}: ${concept.id}`;
}

function checkCycles(sources: readonly SourceConcept[]): Problem[] {
  const byId = new Map(sources.map((source) => [source.concept.id, source.concept]));
  const state = new Map<string, "open" | "done">();
  const problems: Problem[] = [];
  const visit = (id: string, path: string[]): void => {
    if (state.get(id) === "done") return;
    if (state.get(id) === "open") {
      problems.push(`cycle: ${[...path.slice(path.indexOf(id)), id].join(" → ")}`);
      return;
    }
    state.set(id, "open");
    const concept = byId.get(id);
    for (const target of [...(concept?.parents ?? []), ...(concept?.entails ?? [])]) visit(target, [...path, id]);
    state.set(id, "done");
  };
  for (const id of byId.keys()) visit(id, []);
  return problems;
}

/** Unique ids, existing relation targets, clean forms, no form of two concepts, no cycle in parents and entails. */
export function checkLexicon(sources: readonly SourceConcept[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const { file, concept } of sources) {
    if (ids.has(concept.id)) problems.push(`${file}: id "${concept.id}" is taken`);
    ids.add(concept.id);
  }
  for (const source of sources) problems.push(...checkShape(source, ids));
  return [...problems, ...checkForms(sources), ...checkCycles(sources)];
}

/** The text of `lexicon.generated.json`; the same for the same concepts in any order. */
export function compileLexicon(sources: readonly SourceConcept[]): string {
  const concepts = sources.map(({ concept }) => concept).sort((left, right) => (left.id < right.id ? -1 : 1));
  const compiled = encodeLexicon(concepts);
  const version = createHash("sha256").update(JSON.stringify(compiled)).digest("hex").slice(0, 12);
  return `${JSON.stringify({ version, ...compiled })}\n`;
}
