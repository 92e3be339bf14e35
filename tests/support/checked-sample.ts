import { openGuest } from "~/account/open-guest.server";
import type { Owner } from "~/account/owner";
import { startAnalysis } from "~/analysis/start-analysis.server";
import type { Services } from "~/services.server";
import { cvText, postingText } from "./sample-texts";

/** A fresh guest whose sample CV was checked against the sample posting. */
export async function checkedSample(services: Services) {
  const { owner } = await openGuest(services, services.random.secret());
  const id = await checkText(services, { owner, cv: cvText, posting: postingText });
  return { owner, ownerId: owner.id, id };
}

/** Checks a text, as another version of the sample CV unless its file is named, against a posting. */
export function checkText(
  services: Services,
  { owner, cv, posting, name }: { owner: Owner; cv: string; posting: string; name?: string },
): Promise<string> {
  return startAnalysis(services, {
    sender: { owner },
    key: services.random.secret(),
    cv: { kind: "file", name: name ?? "lena.txt", bytes: new TextEncoder().encode(cv) },
    posting: { kind: "text", text: posting },
  });
}
