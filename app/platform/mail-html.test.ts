import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkPieces } from "./link-pieces";
import { mailHtml } from "./mail-html";

describe("a mail as HTML", () => {
  it("has the text's paragraphs, line breaks and links, in its language", () => {
    const html = mailHtml({
      language: "vi",
      subject: "Việc hôm nay",
      text: "Chào bạn,\nhạn nộp: 5 > 3\n\nXem https://careerflow.example/tracker?a=1&b=2.",
    });
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain("<p>Chào bạn,<br>hạn nộp: 5 &gt; 3</p>");
    expect(html).toContain('<a href="https://careerflow.example/tracker?a=1&amp;b=2">');
    expect(html).toContain("</a>.</p>");
  });

  it.each([
    `<script>alert(1)</script>`,
    `"><img src=x onerror=alert(1)>`,
    `javascript:alert(1)`,
    `https://a.example/"onmouseover="alert(1)`,
  ])("takes %j as text", (text) => {
    const html = mailHtml({ language: "en", subject: text, text });
    expect(html).not.toMatch(/<script|<img|href="javascript|\sonmouseover="/);
  });
});

it("the pieces of a text joined are the text", () => {
  const parts = fc.constantFrom("https://a.example/b", "http://", " ", ".", ")", "\n", "việc", '"', "<");
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 10 }), (list) => {
      const text = list.join("");
      const pieces = linkPieces(text);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }),
  );
});
