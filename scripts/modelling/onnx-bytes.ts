/** As much of the protocol buffer encoding as an ONNX file of a few nodes takes; field numbers are those of onnx.proto. */

type Tensor = { name: string; dims: number[] } & ({ floats: Float32Array } | { integers: number[] });
type OnnxNode = { type: string; inputs: string[]; output: string; attribute?: { name: string; value: number } };
type ElementType = keyof typeof elementTypes;

/** A value that goes in or comes out. A size that is a name is known only when the model runs. */
type Value = { name: string; type: ElementType; dims: (number | string)[] };

export type OnnxGraph = { nodes: OnnxNode[]; tensors: Tensor[]; inputs: Value[]; outputs: Value[] };

/** TensorProto.DataType. */
const elementTypes = { float: 1, int64: 7 } as const;

/** The intermediate representation and the operators that onnxruntime has known since 2022. */
const versions = { representation: 8, operators: 17 };
/** AttributeProto.AttributeType of a whole number. */
const integerAttribute = 2;

/** The bytes of a model file: the same graph gives the same bytes. */
export function onnxBytes({ nodes, tensors, inputs, outputs }: OnnxGraph): Uint8Array {
  const graph = [
    ...nodes.map((node) => message(1, nodeFields(node))),
    text(2, "graph"),
    ...tensors.map((tensor) => message(5, tensorFields(tensor))),
    ...inputs.map((value) => message(11, valueFields(value))),
    ...outputs.map((value) => message(12, valueFields(value))),
  ];
  const operators = [text(1, ""), number(2, versions.operators)];
  return Buffer.concat([number(1, versions.representation), message(7, graph), message(8, operators)]);
}

function nodeFields({ type, inputs, output, attribute }: OnnxNode): Buffer[] {
  const fields = [...inputs.map((name) => text(1, name)), text(2, output), text(4, type)];
  if (!attribute) return fields;
  const parts = [text(1, attribute.name), number(3, attribute.value), number(20, integerAttribute)];
  return [...fields, message(5, parts)];
}

function tensorFields(tensor: Tensor): Buffer[] {
  const type = "floats" in tensor ? elementTypes.float : elementTypes.int64;
  const data = "floats" in tensor ? floatBytes(tensor.floats) : integerBytes(tensor.integers);
  return [...tensor.dims.map((size) => number(1, size)), number(2, type), text(8, tensor.name), bytes(9, data)];
}

function valueFields({ name, type, dims }: Value): Buffer[] {
  const shape = dims.map((size) => message(1, [typeof size === "string" ? text(2, size) : number(1, size)]));
  return [text(1, name), message(2, [message(1, [number(1, elementTypes[type]), message(2, shape)])])];
}

function floatBytes(values: Float32Array): Buffer {
  const data = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) data.writeFloatLE(value, at * 4);
  return data;
}

function integerBytes(values: number[]): Buffer {
  const data = Buffer.alloc(values.length * 8);
  for (const [at, value] of values.entries()) data.writeBigInt64LE(BigInt(value), at * 8);
  return data;
}

function message(field: number, parts: Buffer[]): Buffer {
  return bytes(field, Buffer.concat(parts));
}

function text(field: number, value: string): Buffer {
  return bytes(field, Buffer.from(value, "utf8"));
}

function bytes(field: number, value: Buffer): Buffer {
  return Buffer.concat([varint(field * 8 + 2), varint(value.length), value]);
}

function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

/** @param value not negative */
function varint(value: number): Buffer {
  const out: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128);
  return Buffer.from([...out, rest]);
}
