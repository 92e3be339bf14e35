import type { TestProject } from "vitest/node";
import { startBuiltWorker } from "./start-built-worker";

declare module "vitest" {
  interface ProvidedContext {
    /** where the built Worker listens, without a slash at the end */
    origin: string;
  }
}

/** One built Worker for all tests of a project. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const { origin, stop } = await startBuiltWorker({});
  project.provide("origin", origin);
  return stop;
}
