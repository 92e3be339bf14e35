import { isProblem, type Problem } from "~/platform/problem";
import { keepPrivateCheck } from "./check-store.client";
import type { PrivateCheck } from "./private-check";
import type { SavedCheck } from "./saved-check";

/** What became of a check that was sent to the server. */
export type SendAnswer = { ok: true; saved: SavedCheck } | { ok: false; problem: Problem };

/** Sends the CV and the posting of a check, and nothing of its result, to be kept with the person's applications. */
export async function sendCheck({ head, body }: PrivateCheck): Promise<SendAnswer> {
  const { cv, source } = body;
  const form = new FormData();
  form.set("checkId", head.id);
  if (cv.kind === "text") form.set("cvText", cv.text);
  else form.set("cvFile", new File([new Uint8Array(cv.bytes)], cv.name));
  form.set("jdText", source);
  try {
    const response = await fetch("/private/save", { method: "POST", body: form });
    const answer: unknown = await response.json();
    if (!response.ok) return { ok: false, problem: isProblem(answer) ? answer : { code: "unexpected", field: null } };
    const saved = answer as SavedCheck;
    // Where this browser cannot note it, saving again leads to the same application.
    await keepPrivateCheck({ head: { ...head, savedAs: saved.applicationId }, body }).catch(Boolean);
    return { ok: true, saved };
  } catch {
    return { ok: false, problem: { code: "private.not_sent", field: null } };
  }
}
