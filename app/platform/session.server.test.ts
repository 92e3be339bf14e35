import { describe, expect, it } from "vitest";
import { readSessionSecret, sessionCookie } from "./session.server";

const secret = "s".repeat(43);

function visit(url: string, cookie: string): Request {
  return new Request(url, { headers: { Cookie: cookie } });
}

describe("the session cookie", () => {
  it("over https is bound to this host and to https", () => {
    const cookie = sessionCookie(new Request("https://careerflow.example/"), secret);
    expect(cookie).toMatch(/^__Host-careerflow=s{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
  });

  it("over http on one's own machine has no prefix, which some browsers would drop", () => {
    const cookie = sessionCookie(new Request("http://localhost:8787/"), secret);
    expect(cookie).toMatch(/^careerflow=s{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
  });

  it("is read by its own name only", () => {
    const both = `a=b; careerflow=${"x".repeat(43)}; __Host-careerflow=${secret}`;
    expect(readSessionSecret(visit("https://careerflow.example/", both))).toBe(secret);
    expect(readSessionSecret(visit("https://careerflow.example/", `careerflow=${secret}`))).toBeNull();
  });

  it.each([
    "",
    "careerflow",
    "careerflow=",
    "careerflow=short",
    `careerflow=${"ä".repeat(43)}`,
    `careerflow=${secret}x`,
  ])("%s holds no secret of ours", (cookie) => {
    expect(readSessionSecret(visit("http://localhost/", encodeURI(cookie)))).toBeNull();
  });
});
