import { closeExpiredGuests } from "~/account/close-expired-guests.server";
import { sweepFiles } from "~/cv/sweep-files.server";
import { eraseOwner } from "~/owner-lifecycle.server";
import { claimPeriod, releasePeriod } from "~/platform/claim-period.server";
import type { Services } from "~/services.server";
import { sweepExpiredRows } from "~/sweep-expired-rows.server";

/** Guests erased in one run: a run may make 1,000 calls to D1 and R2, and the next hour takes the rest. */
const guestsPerRun = 50;

/** `finished` is false when there is more to do today. */
type Done = { count: number; finished: boolean };

const jobs: { name: string; run(services: Services): Promise<Done> }[] = [
  { name: "erase-expired-guests", run: eraseExpiredGuests },
  {
    name: "sweep-expired-rows",
    run: async (services) => ({ count: await sweepExpiredRows(services), finished: true }),
  },
  { name: "sweep-files", run: async (services) => ({ count: await sweepFiles(services), finished: true }) },
];

/** Runs each job that has not been finished today (UTC). One that fails is logged and does not keep the others from running. */
export async function runDueJobs(services: Services): Promise<void> {
  const day = new Date(services.now()).toISOString().slice(0, 10);
  for (const { name, run } of jobs) {
    if (!(await claimPeriod(services, name, day))) continue;
    const done = await run(services).catch((error: unknown) => failed(services, { name, day, error }));
    if (!done.finished) await releasePeriod(services, name, day);
    services.log.info("job.ran", { job: name, period: day, ...done });
  }
}

async function eraseExpiredGuests(services: Services): Promise<Done> {
  const expired = await closeExpiredGuests(services, guestsPerRun);
  for (const ownerId of expired) await eraseOwner(services, ownerId);
  return { count: expired.length, finished: expired.length < guestsPerRun };
}

function failed(services: Services, { name, day, error }: { name: string; day: string; error: unknown }): Done {
  const kind = error instanceof Error ? error.name : typeof error;
  services.log.error("job.failed", { job: name, period: day, error: kind });
  return { count: 0, finished: false };
}
