/** A file name as it can be shown: no folders, no control characters, at most 120 characters; `fallback` for an empty one. */
export function shownFileName(name: string, fallback: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const visible = last.replace(/\p{C}/gu, "").normalize("NFC").trim();
  return [...visible].slice(-120).join("") || fallback;
}

/** A name that stays in its folder on every system, whatever the upload was called. */
export function safeFileName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cs}/\\:*?"<>|]/gu, "_").replace(/^\.+/, "_") || "file";
}
