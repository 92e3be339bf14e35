/** A mailed code is good for this long, in milliseconds. */
export const codeLifetime = 15 * 60 * 1000;

/** Letters and digits that are not taken for each other. 32 of them: five bits each. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

const codeLength = 12;

/** A code of 60 random bits. */
export function drawCode(): string {
  const draws = crypto.getRandomValues(new Uint8Array(codeLength));
  return Array.from(draws, (draw) => alphabet[draw % alphabet.length]).join("");
}

/** As a letter shows it: "ABCD-EFGH-JKLM". */
export function groupCode(code: string): string {
  return code.match(/.{1,4}/g)?.join("-") ?? code;
}

/** The code in what a person typed: small letters, spaces and hyphens do not matter. */
export function typedCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, "");
}
