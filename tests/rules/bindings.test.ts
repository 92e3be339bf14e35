import { describe, expect, it } from "vitest";
import { unstable_readConfig } from "wrangler";

/** What only an account has: bound in production, absent on one's own machine. */
const productionOnly = { ai: ["AI"], vectorize: ["VECTORS"], mail: ["EMAIL"] };

function bindings(environment: string | undefined) {
  const config = unstable_readConfig({ config: "wrangler.toml", env: environment }, { hideWarnings: true });
  const names = (list: { binding?: string; name?: string }[]) =>
    list.map(({ binding, name }) => binding ?? name).sort();
  const consumers: { queue: string; dead_letter_queue?: string }[] = config.queues.consumers ?? [];
  return {
    vars: Object.keys(config.vars).sort(),
    d1: names(config.d1_databases),
    r2: names(config.r2_buckets),
    producers: names(config.queues.producers ?? []),
    consumers: consumers.map((consumer) => [consumer.queue, consumer.dead_letter_queue]),
    durableObjects: names(config.durable_objects.bindings),
    rateLimits: names(config.ratelimits ?? []),
    crons: config.triggers.crons,
    assets: config.assets?.binding,
    flags: config.compatibility_flags,
    date: config.compatibility_date,
    ai: config.ai ? [config.ai.binding] : [],
    vectorize: names(config.vectorize),
    mail: names(config.send_email),
  };
}

describe("wrangler.toml", () => {
  it("binds the same in both environments, but for what needs an account", () => {
    expect(bindings("production")).toEqual({ ...bindings(undefined), ...productionOnly });
  });

  it("binds nothing locally that needs an account", () => {
    expect(bindings(undefined)).toMatchObject({ ai: [], vectorize: [], mail: [] });
  });
});
