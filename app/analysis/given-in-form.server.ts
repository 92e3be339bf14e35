import { fileField, textField } from "~/platform/safe-form-data.server";
import type { GivenDocument } from "./given-document";

/** The CV or the posting of a form. A chosen file counts before a text, which may be left from an earlier try. */
export async function givenInForm(form: FormData, place: "cv" | "jd"): Promise<GivenDocument> {
  const file = fileField(form, `${place}File`);
  if (!file) return { kind: "text", text: textField(form, `${place}Text`) };
  return { kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
