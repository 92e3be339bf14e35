import { describe, expect, it } from "vitest";
import { statusByCode } from "~/platform/app-error";
import english from "../../locales/en/errors.json";
import vietnamese from "../../locales/vi/errors.json";
import { refusalStatus } from "../../workers/request-gate";

const codes = [...Object.keys(statusByCode), ...Object.keys(refusalStatus)];

function wordsOf(errors: object, code: string): unknown {
  return code.split(".").reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], errors);
}

describe("every code of an expected failure", () => {
  it.each(codes)("%s says what happened and what to do next, in both languages", (code) => {
    const sentences = { title: expect.any(String), next: expect.any(String) };
    expect(wordsOf(english, code)).toEqual(sentences);
    expect(wordsOf(vietnamese, code)).toEqual(sentences);
  });

  it("is a mistake of the request, never of the server", () => {
    const statuses = [...Object.values(statusByCode), ...Object.values(refusalStatus)];
    expect(statuses.filter((status) => status < 400 || status > 499)).toEqual([]);
  });
});
