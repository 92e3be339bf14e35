/**
 * The Content-Disposition header of a file that is saved under its own name, never shown in the browser: the name in UTF-8
 * (RFC 8187), and for old clients one of ASCII letters in which everything else is an underscore.
 */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w. ()-]/g, "_");
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/['()*]/g, percentCode);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** encodeURIComponent leaves these four, which the header's grammar does not allow. */
function percentCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
