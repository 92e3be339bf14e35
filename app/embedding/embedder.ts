/**
 * Turns texts into unit vectors of `dimensions` numbers. Port with adapters: built-in, Workers AI, on-device model;
 * every adapter passes tests/contracts/embedder.
 */
export type Embedder = {
  /** changes whenever the same text may give another vector */
  version: string;
  dimensions: number;
  embed(texts: string[], kind: "query" | "passage"): Promise<Float32Array[]>;
};
