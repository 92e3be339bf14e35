import { expect, it } from "vitest";
import { cosine } from "~/embedding/cosine";
import type { Embedder } from "~/embedding/embedder";

/** What every adapter of the Embedder port must keep; call it inside a `describe` with the adapter. */
export function describeEmbedder(embedder: Embedder): void {
  const embed = async (text: string) => (await embedder.embed([text], "passage"))[0] as Float32Array;

  it("names its version and its width", () => {
    expect(embedder.version).not.toBe("");
    expect(embedder.dimensions).toBeGreaterThan(0);
  });

  it("answers one vector of the stated width per text, in order", async () => {
    const texts = ["Built REST APIs in Java", "Kế toán tổng hợp", "Sales manager"];
    const together = await embedder.embed(texts, "passage");
    expect(together.map((vector) => vector.length)).toEqual(texts.map(() => embedder.dimensions));
    for (const [index, text] of texts.entries()) {
      expect(cosine(together[index] as Float32Array, await embed(text))).toBeCloseTo(1, 4);
    }
  });

  it("answers nothing for nothing", async () => {
    expect(await embedder.embed([], "query")).toEqual([]);
  });

  it("gives unit vectors of finite numbers for texts with words", async () => {
    const vector = await embed("Thiết kế cơ sở dữ liệu quan hệ và viết truy vấn SQL");
    expect([...vector].every(Number.isFinite)).toBe(true);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 3);
  });

  it("takes an empty text and gives finite numbers", async () => {
    expect([...(await embed(""))].every(Number.isFinite)).toBe(true);
  });

  it("gives the same vector for the same text", async () => {
    const text = "Managed a team of five accountants";
    expect([...(await embed(text))]).toEqual([...(await embed(text))]);
  });

  it("puts a passage on the same subject nearer than one on another", async () => {
    const [query] = await embedder.embed(["Experience with relational databases and SQL"], "query");
    const near = await embed("Designed PostgreSQL tables and tuned SQL queries");
    const far = await embed("Organised a charity run for the neighbourhood");
    expect(cosine(query as Float32Array, near)).toBeGreaterThan(cosine(query as Float32Array, far));
  });

  it("brings English and Vietnamese words for one skill together", async () => {
    const [query] = await embedder.embed(["Có kinh nghiệm kiểm thử phần mềm"], "query");
    const near = await embed("Software testing of web applications");
    const far = await embed("Drove a delivery truck between two cities");
    expect(cosine(query as Float32Array, near)).toBeGreaterThan(cosine(query as Float32Array, far));
  });
}
