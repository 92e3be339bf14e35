import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NotesView } from "./notes-view";
import { readNotes } from "./read-notes.server";

const html = (markdown: string) => renderToStaticMarkup(<NotesView notes={readNotes(markdown)} />);

describe("notes in Markdown", () => {
  it.each([
    ["**đậm** và *nghiêng*", "<strong>đậm</strong> và <em>nghiêng</em>"],
    ["- một\n- hai", "<ul><li><p>một</p></li><li><p>hai</p></li></ul>"],
    ["3. ba\n4. bốn", '<ol start="3"><li><p>ba</p></li><li><p>bốn</p></li></ol>'],
    ["# Tiêu đề", "<p>Tiêu đề</p>"],
    ["> quoted", "<blockquote><p>quoted</p></blockquote>"],
    ["`a < b`", "<code>a &lt; b</code>"],
    ["a  \nb", "a<br/>b"],
  ])("%j is shown as it is meant", (markdown, expected) => {
    expect(html(markdown).replace(/ class="[^"]*"/g, "")).toContain(expected);
  });

  it.each([
    ["[site](https://a.example/x)", "https://a.example/x"],
    ["[mail](mailto:lena@example.com)", "mailto:lena@example.com"],
    ["see https://a.example/x.", "https://a.example/x"],
    ["<https://a.example/>", "https://a.example/"],
  ])("%j is a link that does not hand itself on", (markdown, href) => {
    expect(html(markdown)).toContain(`<a href="${href}" rel="noopener noreferrer nofollow"`);
  });

  it("an image is a link to it, so that no other site hears of the reader", () => {
    const shown = html("![pixel](https://spy.example/p.gif)");
    expect(shown).not.toContain("<img");
    expect(shown).toContain('href="https://spy.example/p.gif"');
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "text <b onclick=alert(1)>bold</b>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](java&#x0A;script:alert(1))",
    "[a](data:text/html,<script>alert(1)</script>)",
    "[a](vbscript:x)",
    "[a](//evil.example)",
    "[a](/tracker)",
    "![a](javascript:alert(1))",
    "[a]: javascript:alert(1)\n\n[a]",
    "<javascript:alert(1)>",
    '[a](https://a.example/"onmouseover="alert(1))',
  ])("%j cannot do anything", (markdown) => {
    const shown = html(markdown);
    expect(shown).not.toMatch(/<(script|img|b|iframe)\b/i);
    expect(shown).not.toMatch(/href="(?!https?:|mailto:)/i);
    expect(shown).not.toMatch(/<[^>]*\son\w+=/i);
  });

  it("nothing but our own tags and web or mail addresses ever comes out", () => {
    const parts = fc.constantFrom(
      ..."<>[]()!*_`#-+&:;/\\\"'= \n1.a",
      "javascript:",
      "https://a.example",
      "<img src=x>",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
        for (const [, tag, rest] of html(list.join("")).matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)) {
          expect([
            "a",
            "blockquote",
            "br",
            "code",
            "div",
            "em",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "strong",
            "ul",
          ]).toContain(tag);
          expect(rest).not.toMatch(/href="(?!https?:|mailto:)|\son/i);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([">".repeat(20_000), "1. ".repeat(6600), "- ".repeat(10_000), "> - ".repeat(5000), "[a](".repeat(5000)])(
    "endless nesting is read all the same",
    (markdown) => {
      expect(html(markdown)).toContain("notes");
    },
  );
});
