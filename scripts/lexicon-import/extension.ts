import { readFileSync } from "node:fs";
import { z } from "zod";
import { conceptSchema } from "../../app/skill/concept";
import type { SourceConcept } from "../lexicon-source";
import { type Admitted, admitNames } from "./admit-names";
import type { Imported } from "./imported";

const provenanceSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  url: z.string(),
});
const extensionSchema = z.strictObject({ sources: z.array(provenanceSchema), concepts: z.array(conceptSchema) });

/** The text of an extension file, one concept a line, and what was refused; the same for the same sources. */
export function writeExtension(
  own: readonly SourceConcept[],
  imports: readonly Imported[],
): { text: string; admitted: Admitted } {
  const admitted = admitNames(
    own.map(({ concept }) => concept),
    imports.flatMap(({ names }) => names),
  );
  const sources = imports.map(({ provenance }) => JSON.stringify(provenance)).join(",\n");
  const concepts = admitted.concepts.map((concept) => JSON.stringify(concept)).join(",\n");
  return { text: `{"sources":[\n${sources}\n],"concepts":[\n${concepts}\n]}\n`, admitted };
}

/** Reads an extension file; a file of another shape throws with what is wrong. */
export function readExtension(file: string): SourceConcept[] {
  const { concepts } = extensionSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return concepts.map((concept) => ({ file, concept }));
}
