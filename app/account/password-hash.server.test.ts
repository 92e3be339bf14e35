import { expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password-hash.server";

it("a password is known again, another is not, and two hashes of one differ", async () => {
  const password = "một mật khẩu dài";
  const hash = await hashPassword(password);
  expect(await verifyPassword({ hash, password })).toBe(true);
  expect(await verifyPassword({ hash, password: password.normalize("NFD") })).toBe(true);
  expect(await verifyPassword({ hash, password: "một mật khẩu dàì" })).toBe(false);
  expect(await hashPassword(password)).not.toBe(hash);
});
