import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import type { LexiconFile } from "~/skill/lexicon-format";
import { packConcepts } from "../../app/skill/pack-concepts";

const file = "app/skill/lexicon.generated.json";
const slim = "\0device-lexicon";

/**
 * The lexicon as a browser downloads it: its concepts alone and packed, less than half of the whole. The forms, which the Worker has ready because it must
 * start at once, follow from them when the engine starts.
 */
export const deviceLexicon: Plugin = {
  name: "device-lexicon",
  enforce: "pre",
  resolveId: (name) => (name.endsWith("/lexicon.generated.json") ? slim : null),
  load(id) {
    if (id !== slim) return null;
    const { version, concepts }: LexiconFile = JSON.parse(readFileSync(file, "utf8"));
    return `import { formsOfConcepts } from "/app/skill/lexicon-format.ts";
      import { unpackConcepts } from "/app/skill/pack-concepts.ts";
      const concepts = unpackConcepts(${JSON.stringify(packConcepts(concepts))});
      export default { version: ${JSON.stringify(version)}, concepts, ...formsOfConcepts(concepts) };`;
  },
};
