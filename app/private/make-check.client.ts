import type { GivenDocument } from "~/analysis/given-document";
import { monthOf } from "~/analysis/month-of";
import { shownFileName } from "~/platform/file-name";
import type { Problem } from "~/platform/problem";
import { keepPrivateCheck } from "./check-store.client";
import { runEngine } from "./engine.client";
import { newPrivateId } from "./new-private-id.client";
import { privateCheckOf } from "./private-check";

export type MadeCheck = { ok: true; id: string } | { ok: false; problem: Problem };

/** Checks what stands in the form of the home page and keeps the result in this browser; nothing is sent. */
export async function makeCheck(form: FormData): Promise<MadeCheck> {
  const cv = await givenDocument(form, "cv").catch(() => null);
  const posting = await givenDocument(form, "jd").catch(() => null);
  if (!cv || !posting) return { ok: false, problem: { code: "private.file_gone", field: cv ? "jd" : "cv" } };
  const createdAt = Date.now();
  const asOf = monthOf(createdAt);
  const result = await runEngine({ cv, posting, asOf });
  if (result === null) return { ok: false, problem: { code: "private.engine_failed", field: null } };
  if (!result.ok) {
    const field = result.code.startsWith("cv.") ? "cv" : "jd";
    return { ok: false, problem: { code: result.code, field, values: result.values } };
  }
  const id = newPrivateId();
  try {
    await keepPrivateCheck(privateCheckOf({ id, createdAt, cv, asOf }, result));
  } catch {
    return { ok: false, problem: { code: "private.cannot_keep", field: null } };
  }
  return { ok: true, id };
}

/** As on the server, a chosen file counts before a text. */
async function givenDocument(form: FormData, place: "cv" | "jd"): Promise<GivenDocument> {
  const file = form.get(`${place}File`);
  if (!(file instanceof File) || (file.size === 0 && file.name === ""))
    return { kind: "text", text: String(form.get(`${place}Text`) ?? "") };
  return { kind: "file", name: shownFileName(file.name, place), bytes: new Uint8Array(await file.arrayBuffer()) };
}
