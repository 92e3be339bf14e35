import { AppError } from "./app-error";

/** Reads a form; a body that is none is the sender's mistake, not ours. @throws AppError form.malformed */
export async function safeFormData(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new AppError("form.malformed");
  }
}

/** The text of a field; an absent field or a file counts as empty. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Every text of a form by its field, the last one where a name stands twice. */
export function textFields(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}

/** The file of a field, or null when none was chosen: browsers then send an empty file without a name. */
export function fileField(form: FormData, name: string): File | null {
  const value: File | string | null = form.get(name);
  return value instanceof File && (value.name !== "" || value.size > 0) ? value : null;
}
