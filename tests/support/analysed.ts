import { openGuest } from "~/account/open-guest.server";
import type { Owner } from "~/account/owner";
import { startAnalysis } from "~/analysis/start-analysis.server";
import type { JobMessage, Jobs } from "~/platform/queue.server";
import type { Services } from "~/services.server";
import { cvText, postingText } from "./sample-texts";

/** Stores the sample analysis, of a new guest if no owner is given, and keeps the messages that storing it sends. */
export async function analysed(services: Services, given: { owner?: Owner; jobs?: Jobs; cv?: string } = {}) {
  const owner = given.owner ?? (await openGuest(services, services.random.secret())).owner;
  const sent: JobMessage[] = [];
  const jobs = given.jobs ?? { send: async (message: JobMessage) => void sent.push(message) };
  const id = await startAnalysis(
    { ...services, jobs },
    {
      sender: { owner },
      key: services.random.secret(),
      cv: { kind: "text", text: given.cv ?? cvText },
      posting: { kind: "text", text: postingText },
    },
  );
  return { owner, id, sent, message: { ownerId: owner.id, analysisId: id } };
}
