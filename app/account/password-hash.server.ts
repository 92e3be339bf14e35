import { scrypt, timingSafeEqual } from "node:crypto";

/**
 * scrypt with 16 MiB and five passes: one of the settings that OWASP's Password Storage Cheat Sheet counts as equal to its
 * minimum, and the one whose memory lets several sign-ins run in a Worker's 128 MB. PBKDF2 would not do: Workers allow
 * 100,000 rounds, OWASP asks for 600,000.
 */
const cost = { N: 2 ** 14, r: 8, p: 5, maxmem: 64 * 1024 * 1024 };
const saltBytes = 16;
const keyBytes = 32;

/** Of a password, under a salt of its own: "scrypt$salt$key", both in hexadecimal. */
export async function hashPassword(password: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  return `scrypt$${Buffer.from(salt).toString("hex")}$${(await derive(password, salt)).toString("hex")}`;
}

/** Whether a password is the one that was hashed. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [, salt = "", key = ""] = hash.split("$");
  return timingSafeEqual(await derive(password, Buffer.from(salt, "hex")), Buffer.from(key, "hex"));
}

/** The same letters give the same key, however a keyboard composes them (ế is one character or three). */
function derive(password: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, keyBytes, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
