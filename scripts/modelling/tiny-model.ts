import { hash } from "~/embedding/hash";
import { allConcepts } from "~/skill/lexicon";
import { formsOf } from "~/skill/lexicon-format";
import { words } from "~/text/words";
import { onnxBytes } from "./onnx-bytes";
import type { ModelFolder } from "./pack-model";

const dimensions = 48;
const special = ["<s>", "<pad>", "</s>", "<unk>"];
/** How much of a word's vector is its own: two words of one concept are alike, not the same. */
const ownShare = 0.3;

/**
 * A sentence model that is small and real: a table of words with the vectors of the concepts that they name in English and Vietnamese,
 * put together like the first layer of a BERT, and a Unigram tokenizer. It proves the way of a model, not its quality. The same lexicon
 * gives the same bytes.
 */
export function tinyModel(): ModelFolder {
  const concepts = conceptsOfWords();
  const vocabulary = [...concepts.keys()].sort();
  const rows = [
    ...special.map((name) => randomVector(`special:${name}`).map((value) => value / 10)),
    ...vocabulary.map((word) => wordVector(word, concepts.get(word)!)),
  ];
  return {
    about: {
      id: "tiny",
      name: "tiny (proof, no quality)",
      license: "of this project",
      dimensions,
      maxTokens: 128,
      prefixes: { query: "query: ", passage: "passage: " },
      pooling: "mean",
    },
    model: modelBytes(rows),
    tokenizer: Buffer.from(JSON.stringify(tokenizerOf(vocabulary))),
    tokenizerConfig: Buffer.from(JSON.stringify({ tokenizer_class: "XLMRobertaTokenizer", unk_token: "<unk>" })),
  };
}

function conceptsOfWords(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const concept of allConcepts()) {
    const own = formsOf(concept).flatMap((form) => words(form.normalize("NFC").toLowerCase()).map(({ word }) => word));
    for (const word of new Set(own)) found.set(word, [...(found.get(word) ?? []), concept.id]);
  }
  return found;
}

/** A word of few concepts says more than one of many. */
function wordVector(word: string, concepts: string[]): number[] {
  const own = randomVector(`word:${word}`);
  const shared = concepts.map((id) => randomVector(`concept:${id}`));
  return own.map((value, at) => {
    const sum = shared.reduce((total, vector) => total + vector[at]!, 0);
    return (ownShare * value + sum / Math.sqrt(concepts.length)) / Math.sqrt(concepts.length);
  });
}

function randomVector(seed: string): number[] {
  return Array.from({ length: dimensions }, (_, at) => hash(`${seed}:${at}`) / 2 ** 31 - 1);
}

function modelBytes(rows: number[][]): Uint8Array {
  const sizes = ["batch", "tokens"];
  return onnxBytes({
    nodes: [
      { type: "Gather", inputs: ["word_table", "input_ids"], output: "words" },
      { type: "Gather", inputs: ["type_table", "token_type_ids"], output: "types" },
      { type: "Add", inputs: ["words", "types"], output: "summed" },
      { type: "Cast", inputs: ["attention_mask"], output: "mask", attribute: { name: "to", value: 1 } },
      { type: "Unsqueeze", inputs: ["mask", "last_axis"], output: "masks" },
      { type: "Mul", inputs: ["summed", "masks"], output: "last_hidden_state" },
    ],
    tensors: [
      { name: "word_table", dims: [rows.length, dimensions], floats: Float32Array.from(rows.flat()) },
      { name: "type_table", dims: [2, dimensions], floats: new Float32Array(2 * dimensions).fill(1, dimensions) },
      { name: "last_axis", dims: [1], integers: [2] },
    ],
    inputs: ["input_ids", "attention_mask", "token_type_ids"].map((name) => ({ name, type: "int64", dims: sizes })),
    outputs: [{ name: "last_hidden_state", type: "float", dims: [...sizes, dimensions] }],
  });
}

/** As the tokenizer of XLM-RoBERTa, which multilingual-e5 has too, with whole words for pieces. */
function tokenizerOf(vocabulary: string[]): object {
  const pieces = [...special, ...vocabulary.map((word) => `▁${word}`)];
  const space = { type: "Metaspace", replacement: "▁", add_prefix_space: true, prepend_scheme: "always" };
  const [start, , end] = special.map((id) => ({ SpecialToken: { id, type_id: 0 } }));
  return {
    version: "1.0",
    added_tokens: special.map((content, id) => ({ id, content, special: true })),
    normalizer: { type: "Sequence", normalizers: [{ type: "NFC" }, { type: "Lowercase" }] },
    pre_tokenizer: { type: "Sequence", pretokenizers: [{ type: "WhitespaceSplit" }, space] },
    post_processor: {
      type: "TemplateProcessing",
      single: [start, { Sequence: { id: "A", type_id: 0 } }, end],
      pair: [start, { Sequence: { id: "A", type_id: 0 } }, end, { Sequence: { id: "B", type_id: 0 } }, end],
      special_tokens: Object.fromEntries(
        special.map((id, number) => [id, { id, ids: [number], tokens: [id] }] as const),
      ),
    },
    decoder: space,
    model: { type: "Unigram", unk_id: 3, vocab: pieces.map((piece, at) => [piece, at < special.length ? 0 : -10]) },
  };
}
