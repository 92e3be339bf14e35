import { mailCode } from "~/account/mail-code.server";
import { openAuth } from "~/account/open-auth.server";
import { openGuest } from "~/account/open-guest.server";
import { proveAddress } from "~/account/prove-identity.server";
import { saveAnalysis } from "~/analysis/save-analysis.server";
import { enterAccount } from "~/enter-account.server";
import type { Services } from "~/services.server";
import { makeAssessment } from "./make-assessment";

export const sender = { origin: "http://localhost", place: "192.0.2.1" };

/** Loads better-auth, which the pool compiles when it is first asked for. */
export async function loadAuth(services: Services): Promise<void> {
  await openAuth(services, sender);
}

/** Has a code mailed to an address and reads it on its way. */
export async function mailedCode(services: Services, email: string): Promise<string> {
  let text = "";
  const mail: Services["mail"] = {
    send(message) {
      text = message.text;
      return services.mail.send(message);
    },
  };
  await mailCode({ ...services, mail }, { email, purpose: "signIn", language: "en", sender });
  return /#([\w-]{14})/.exec(text)![1]!;
}

/** Signs in by mailed code, in a browser that holds `secret`. */
export async function signIn(services: Services, email: string, secret: string | null) {
  const code = await mailedCode(services, email);
  const userId = await proveAddress(services, { email, code, sender });
  return { userId, ...(await enterAccount(services, { userId, secret, device: "Firefox, Linux", language: "vi" })) };
}

/** A guest with one check whose CV, posting and file name are `text`. */
export async function guestWithCheck(services: Services, text: string) {
  const secret = services.random.secret();
  const { owner } = await openGuest(services, secret);
  const assessment = makeAssessment({ cvText: text, postingText: text });
  const cv = { kind: "upload" as const, bytes: new TextEncoder().encode(text) };
  const name = `${text}.txt`;
  const id = await saveAnalysis(services, { ownerId: owner.id, key: text, name, cv, source: text, assessment });
  return { secret, owner, id };
}
