import { describe, expect, it } from "vitest";
import { testServices } from "../../tests/support/test-services";
import { logUnexpected } from "./log.server";

describe("an unexpected error in the log", () => {
  it("has an id and places in the code, but nothing a person wrote", () => {
    const { services, lines } = testServices();
    const query = new Error("Failed query: insert into cvs\nparams: Nguyễn Thị Canary, 0912345678", {
      cause: new Error("D1_ERROR: UNIQUE constraint failed: files.owner_id"),
    });
    logUnexpected(services.log, query, { errorId: "err_1", stage: "route" });
    const [line] = lines;
    expect(line).toContain("err_1");
    expect(line).toContain("UNIQUE constraint failed: files.owner_id");
    expect(line).toMatch(/"stack":" +at /);
    expect(line).not.toMatch(/Canary|0912345678|insert into/);
  });

  it("is not written for what the router refuses by itself", () => {
    const { services, lines } = testServices();
    logUnexpected(services.log, { status: 405, statusText: "Method Not Allowed" }, { errorId: "err_2" });
    expect(lines).toEqual([]);
  });

  it("of any kind is written", () => {
    const { services, lines } = testServices();
    logUnexpected(services.log, "a thrown text of Canary", { errorId: "err_3" });
    logUnexpected(services.log, { status: 500 }, { errorId: "err_4" });
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain("Canary");
  });
});
