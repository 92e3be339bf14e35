import { env } from "cloudflare:test";
import { outboxMail } from "~/platform/outbox.server";
import { createServices, type Services } from "~/services.server";

/** The real services on local D1 and R2, with a clock that a test can move and a log that it can read. */
export function testServices(changes: Partial<Services> = {}) {
  const lines: string[] = [];
  const clock = { now: Date.UTC(2026, 10, 20, 9) };
  const write = (event: string, fields: object) => lines.push(JSON.stringify({ event, ...fields }));
  const real = createServices(env);
  const now = () => clock.now;
  const services: Services = {
    ...real,
    now,
    mail: outboxMail({ ...real, now }),
    log: { info: write, error: write },
    ...changes,
  };
  return { services, clock, lines };
}
