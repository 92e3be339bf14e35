/**
 * Packs multilingual-e5-small as its publisher hands it out – model_quantized.onnx (or model.onnx), tokenizer.json and tokenizer_config.json in
 * one folder – and prints the commands that put it into R2.
 *   npm run -s model:pack -- folder out-dir
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ModelAbout, packModel, writePacked } from "./modelling/pack-model";

/** As its model card says. */
const e5Small: ModelAbout = {
  id: "multilingual-e5-small",
  name: "multilingual-e5-small",
  license: "MIT",
  dimensions: 384,
  maxTokens: 512,
  prefixes: { query: "query: ", passage: "passage: " },
  pooling: "mean",
};

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error("Name the folder of the model and the folder to write to.");
const weights = ["model_quantized.onnx", "model.onnx"].map((name) => join(from, name)).find(existsSync);
if (!weights) throw new Error(`There is neither model_quantized.onnx nor model.onnx in ${from}.`);
const packed = packModel({
  about: e5Small,
  model: readFileSync(weights),
  tokenizer: readFileSync(join(from, "tokenizer.json")),
  tokenizerConfig: readFileSync(join(from, "tokenizer_config.json")),
});
for (const command of writePacked(packed, to)) console.log(`${command} --remote`);
