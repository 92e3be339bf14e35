import { describe, expect, it } from "vitest";
import { AppError } from "~/platform/app-error";
import type { Mail, Message } from "~/platform/mail.server";

/** What left through the adapter, oldest first. */
export type MailUnderTest = { mail: Mail; sent(): Promise<{ to: string; subject: string; text: string }[]> };

const message: Message = {
  ownerId: null,
  to: "lena@example.com",
  language: "vi",
  subject: "Việc cần làm hôm nay – 3 việc",
  text: "Chào bạn,\n\nPhỏng vấn lúc 14:00 <Hà Nội>.\nXem https://careerflow.example/tracker",
};

/** What every adapter of the Mail port must keep; call it inside a `describe` with a fresh adapter for each test. */
export function describeMail(open: () => MailUnderTest): void {
  it("sends a message as it is worded, letters and lines included", async () => {
    const { mail, sent } = open();
    await mail.send(message);
    const { to, subject, text } = message;
    expect(await sent()).toEqual([{ to, subject, text }]);
  });

  it("sends one message for each call", async () => {
    const { mail, sent } = open();
    await mail.send(message);
    await mail.send({ ...message, to: "minh@example.com" });
    expect((await sent()).map(({ to }) => to).sort()).toEqual(["lena@example.com", "minh@example.com"]);
  });

  describe("refuses, and sends nothing,", () => {
    it.each([
      "lena@example.com\r\nBcc: all@example.com",
      "lena@example.com\nSubject: other",
      "lena@example.com\u0000",
      "lena@example.com\u2028Bcc: all@example.com",
      "lena@example.com, minh@example.com",
      "lena@example.com;minh@example.com",
      "Lena <lena@example.com>",
      "lena@example",
      "@example.com",
      "lena example.com",
      `${"l".repeat(250)}@example.com`,
      "",
    ])("the address %j", async (to) => {
      const { mail, sent } = open();
      await expect(mail.send({ ...message, to })).rejects.toEqual(new AppError("mail.bad_address"));
      expect(await sent()).toEqual([]);
    });

    it.each(["Hello\r\nBcc: all@example.com", "Hello\nthere", "a\u0000b", "a\u2028b", "a\tb"])(
      "the subject %j",
      async (subject) => {
        const { mail, sent } = open();
        await expect(mail.send({ ...message, subject })).rejects.toThrow("one line");
        expect(await sent()).toEqual([]);
      },
    );
  });
}
