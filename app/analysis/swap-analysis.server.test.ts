import { describe, expect, it } from "vitest";
import { findAccess } from "~/account/find-owner.server";
import type { Services } from "~/services.server";
import { cvText, postingText } from "../../tests/support/sample-texts";
import { testServices } from "../../tests/support/test-services";
import { getAnalysis, listRecentChecks } from "./analyses.server";
import { startAnalysis } from "./start-analysis.server";
import { swapAnalysis } from "./swap-analysis.server";

/** A new guest who gave the posting as the CV and the CV as the posting. */
async function wrongWayRound(services: Services) {
  const secret = services.random.secret();
  const id = await startAnalysis(services, {
    sender: { secret },
    key: "form-1",
    cv: { kind: "text", text: postingText },
    posting: { kind: "text", text: cvText },
  });
  const access = await findAccess(services, secret);
  return { id, owner: access!.owner };
}

describe("swapAnalysis", () => {
  it("puts the CV and the posting in their places and leaves one check", async () => {
    const { services } = testServices();
    const { id, owner } = await wrongWayRound(services);
    const swapped = await swapAnalysis(services, { owner, id });
    const { assessment } = await getAnalysis(services, { ownerId: owner.id, id: swapped });
    expect(assessment.cv.text).toContain("Lena Hartwig");
    expect(assessment.posting.text).toContain("Requirements");
    expect(await listRecentChecks(services, owner)).toHaveLength(1);
  });

  it("that broke off before the wrong one was deleted ends with one check when tried again", async () => {
    const { services } = testServices();
    const { id, owner } = await wrongWayRound(services);
    let batches = 0;
    const db = new Proxy(services.db, {
      get(target, name) {
        if (name !== "batch") return Reflect.get(target, name, target);
        return async (statements: Parameters<typeof target.batch>[0]) => {
          batches += 1;
          if (batches === 2) throw new Error("connection lost");
          return target.batch(statements);
        };
      },
    });
    await expect(swapAnalysis({ ...services, db }, { owner, id })).rejects.toThrow("connection lost");
    expect(await listRecentChecks(services, owner)).toHaveLength(2);
    const swapped = await swapAnalysis(services, { owner, id });
    expect((await listRecentChecks(services, owner)).map((check) => check.id)).toEqual([swapped]);
    expect(await swapAnalysis(services, { owner, id })).toBe(swapped);
  });

  it("does not touch another owner's check", async () => {
    const { services } = testServices();
    const { id } = await wrongWayRound(services);
    const other = await wrongWayRound(services);
    await expect(swapAnalysis(services, { owner: other.owner, id })).rejects.toThrow("not_found");
  });
});
