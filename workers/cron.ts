import { closeExpiredGuests } from "~/account/close-expired-guests.server";
import { sweepFiles } from "~/cv/sweep-files.server";
import { eraseOwner } from "~/owner-lifecycle.server";
import { claimPeriod, releasePeriod } from "~/platform/claim-period.server";
import type { Services } from "~/services.server";
import { sweepExpiredRows } from "~/sweep-expired-rows.server";
import { sendReminders } from "~/tracker/send-reminders.server";
import { sweepAttachments } from "~/tracker/sweep-attachments.server";

/** Guests erased in one run: a run may make 1,000 calls to D1 and R2, and the next hour takes the rest. */
const guestsPerRun = 50;

/** Owners whose daily mail is considered in one run; the next hour takes the rest. */
const remindersPerRun = 100;

/** `finished` is false when there is more to do in this period. */
type Done = { count: number; finished: boolean };

/** A job runs once in each period (UTC): a day, or an hour where the time of day matters. */
const jobs: { name: string; every: "day" | "hour"; run(services: Services): Promise<Done> }[] = [
  { name: "erase-expired-guests", every: "day", run: eraseExpiredGuests },
  { name: "send-reminders", every: "hour", run: remindOwners },
  { name: "sweep-expired-rows", every: "day", run: sweeping(sweepExpiredRows) },
  { name: "sweep-files", every: "day", run: sweeping(sweepFiles) },
  { name: "sweep-attachments", every: "day", run: sweeping(sweepAttachments) },
];

/** Runs each job that has not been finished in its period. One that fails is logged and does not keep the others from running. */
export async function runDueJobs(services: Services): Promise<void> {
  const at = new Date(services.now()).toISOString();
  for (const { name, every, run } of jobs) {
    const period = at.slice(0, every === "day" ? 10 : 13);
    if (!(await claimPeriod(services, name, period))) continue;
    const done = await run(services).catch((error: unknown) => failed(services, { name, period, error }));
    if (!done.finished) await releasePeriod(services, name, period);
    services.log.info("job.ran", { job: name, period, ...done });
  }
}

async function eraseExpiredGuests(services: Services): Promise<Done> {
  const expired = await closeExpiredGuests(services, guestsPerRun);
  for (const ownerId of expired) await eraseOwner(services, ownerId);
  return { count: expired.length, finished: expired.length < guestsPerRun };
}

function sweeping(sweep: (services: Services) => Promise<number>) {
  return async (services: Services): Promise<Done> => ({ count: await sweep(services), finished: true });
}

async function remindOwners(services: Services): Promise<Done> {
  const count = await sendReminders(services, remindersPerRun);
  return { count, finished: count < remindersPerRun };
}

function failed(services: Services, { name, period, error }: { name: string; period: string; error: unknown }): Done {
  const kind = error instanceof Error ? error.name : typeof error;
  services.log.error("job.failed", { job: name, period, error: kind });
  return { count: 0, finished: false };
}
