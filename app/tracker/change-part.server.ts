import { AppError } from "~/platform/app-error";
import { shownFileName } from "~/platform/file-name";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import { fileField, textField } from "~/platform/safe-form-data.server";
import { getApplication } from "./applications.server";
import { addAttachment, removeAttachment } from "./attachments.server";
import { partKinds } from "./field-spec";
import { addPart, editPart, finishReminder, type Part, removePart } from "./parts.server";
import { type RefusedForm, readPartForm } from "./read-form";

type Place = { ownerId: string; applicationId: string };

/** What a form of the application's page said that cannot be carried out as it is. */
type Refused = RefusedForm & { kind: Part["kind"]; id: string | null };

/**
 * Carries out a form of the application's page: `part` says what it is about, `intent` what to do, `id` with which one.
 * @returns the form with its problems when a value is wrong, else null
 * @throws AppError not_found; form.malformed for what no form of ours says; application.limit; attachment.…
 */
export async function changePart(services: Platform, request: Place & { form: FormData }): Promise<Refused | null> {
  const { form, ...place } = request;
  await getApplication(services, { ownerId: place.ownerId, id: place.applicationId });
  const get = (name: string) => textField(form, name);
  const [part, intent, id] = [get("part"), get("intent"), get("id") || null];
  if (part === "file") return changeFile(services, { ...request, intent, id });
  const kind = partKinds.find((known) => known === part);
  if (!kind) throw new AppError("form.malformed");
  if (intent === "save") {
    const read = readPartForm(kind, get);
    if (!read.ok) return { kind, id, problems: read.problems, entered: read.entered };
    // One kind gives the fields of that kind; the union does not say so.
    const said = { kind, fields: read.fields } as Part;
    await (id === null
      ? addPart(services, { ...place, key: await submissionKey(services, { ...request, what: said }), part: said })
      : editPart(services, { ...place, id, part: said }));
    return null;
  }
  if (id === null) throw new AppError("form.malformed");
  if (intent === "remove") await removePart(services, { ...place, id, kind });
  else if (kind === "reminder") await finishReminder(services, { ...place, id, done: intent === "done" });
  else throw new AppError("form.malformed");
  return null;
}

async function changeFile(
  services: Platform,
  { form, intent, id, ...place }: Place & { form: FormData; intent: string; id: string | null },
): Promise<null> {
  if (intent === "remove" && id !== null) {
    await removeAttachment(services, { ...place, id });
    return null;
  }
  const file = fileField(form, "file");
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const name = shownFileName(file?.name ?? "", "file");
  const submission = await submissionKey(services, { ...place, form, what: [name, await sha256(bytes)] });
  await addAttachment(services, { ...place, submission, name, bytes });
  return null;
}

/** The same for every try to send one form with the same content; a form without a key is new each time. */
function submissionKey(
  { random }: Platform,
  { applicationId, form, what }: { applicationId: string; form: FormData; what: unknown },
): Promise<string> {
  const formKey = textField(form, "formKey") || random.secret();
  return sha256(JSON.stringify(["part", applicationId, formKey, what]));
}
