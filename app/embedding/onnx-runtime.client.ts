import { Tokenizer } from "@huggingface/tokenizers";
import type { InferenceSession } from "onnxruntime-web";
import type { ModelRuntime, Tokens } from "./sentence-embedder";

type ModelBytes = { model: Uint8Array; tokenizer: Uint8Array; tokenizerConfig: Uint8Array };

type OpenRuntime = { backend: ModelRuntime["backend"]; wasm: ArrayBuffer; bytes: ModelBytes };

/** The only output that is read. */
const output = "last_hidden_state";

/**
 * Starts a model of the BERT family by onnxruntime, which is fetched here and nowhere else. One thread: more need an isolated page.
 * @param wasm the program of that backend
 */
export async function openOnnxRuntime({ backend, wasm, bytes }: OpenRuntime): Promise<ModelRuntime> {
  const ort = await (backend === "webgpu" ? import("onnxruntime-web/jspi") : import("onnxruntime-web/wasm"));
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmBinary = wasm;
  ort.env.logLevel = "error";
  const session = await ort.InferenceSession.create(bytes.model, { executionProviders: [backend] });
  const tokenizer = new Tokenizer(parsed(bytes.tokenizer), parsed(bytes.tokenizerConfig));
  const tensor = (values: number[]) => new ort.Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length]);
  return {
    backend,
    tokenize(text) {
      const { ids, attention_mask } = tokenizer.encode(text);
      return { ids, mask: attention_mask };
    },
    async run(tokens) {
      const { [output]: hidden } = await session.run(feeds(session, tokens, tensor), [output]);
      const data = await hidden?.getData(true);
      if (!(data instanceof Float32Array)) throw new TypeError(`The model gives no ${output} of 32-bit numbers.`);
      return data;
    },
  };
}

/** Some models of the family ask for the types of tokens too; a text alone has one. */
function feeds<Value>({ inputNames }: InferenceSession, { ids, mask }: Tokens, tensor: (values: number[]) => Value) {
  const given = { input_ids: tensor(ids), attention_mask: tensor(mask) };
  return inputNames.includes("token_type_ids") ? { ...given, token_type_ids: tensor(ids.map(() => 0)) } : given;
}

function parsed(bytes: Uint8Array): object {
  return JSON.parse(new TextDecoder().decode(bytes));
}
