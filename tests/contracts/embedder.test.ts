import { describe } from "vitest";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import { describeEmbedder } from "./describe-embedder";

describe("the built-in embedder", () => describeEmbedder(builtInEmbedder));
