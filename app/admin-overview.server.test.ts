import { describe, expect, it } from "vitest";
import { testServices } from "../tests/support/test-services";
import { guestAccess } from "../tests/support/tracked";
import { reserveTokens, settleTokens } from "./account/model-quota.server";
import { adminOverview } from "./admin-overview.server";
import { runBatch } from "./platform/db.server";

describe("what models cost", () => {
  it("is shown by day, the latest first, beside the cap", async () => {
    const { services, clock } = testServices();
    const ownerId = (await guestAccess(services)).owner.id;
    for (const [day, neurons] of [
      [5, 40],
      [6, 8.5],
    ] as const) {
      clock.now = Date.UTC(2026, 11, day);
      const reservation = await reserveTokens(services, { ownerId, tokens: 900 });
      if (typeof reservation === "string") throw new Error(reservation);
      const usage = { inputTokens: 500, outputTokens: 100, neurons, open: 50 };
      await runBatch(services.db, settleTokens(services.db, reservation, usage));
    }
    const { models, mostTokens } = await adminOverview(services);
    expect(mostTokens).toBe(services.modelCaps.all);
    expect(models.slice(0, 2)).toEqual([
      { day: "2026-12-06", tokens: 650, inputTokens: 500, outputTokens: 100, neurons: 8.5 },
      { day: "2026-12-05", tokens: 650, inputTokens: 500, outputTokens: 100, neurons: 40 },
    ]);
  });
});
