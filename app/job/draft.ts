import type { Requirement } from "./requirement";

/** A requirement as read, in offsets of the readable view, before an id and a quote are given. */
export type Draft = Omit<Requirement, "id" | "quote"> & { concepts: string[] };
