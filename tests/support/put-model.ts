import { execSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PackedModel, writePacked } from "../../scripts/modelling/pack-model";

/** Puts a model into the local R2 of a storage folder, by the commands that operators are told. */
export function putModel(packed: PackedModel, storage: string): void {
  const folder = mkdtempSync(join(tmpdir(), "careerflow-model-"));
  try {
    for (const command of writePacked(packed, folder))
      execSync(`${command} --local --persist-to ${storage}`, { stdio: "pipe" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
