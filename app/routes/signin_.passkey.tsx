import { type ActionFunctionArgs, json, redirect } from "@remix-run/cloudflare";
import { deviceOf } from "~/account/device";
import { findOwner } from "~/account/find-owner.server";
import {
  askForNewPasskey,
  askForPasskey,
  keepPasskey,
  type PasskeyChallenge,
  provePasskey,
} from "~/account/passkeys.server";
import { requireFresh } from "~/account/require-person.server";
import { enterFrom } from "~/enter-account.server";
import { AppError } from "~/platform/app-error";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { senderOf } from "~/platform/sender.server";
import type { Services } from "~/services.server";

export function loader() {
  return redirect("/signin", 303);
}

/** Two steps of a script, each way: what to ask the device, then its answer. Answers with data, never with a page. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const form = await orProblem(safeFormData(request));
  const [step, answer] = [textField(form, "step"), textField(form, "answer")];
  const sender = senderOf(request);
  const cookies = request.headers.get("Cookie");
  try {
    switch (step) {
      case "ask":
        return question(await askForPasskey(services, sender));
      case "prove": {
        const userId = await provePasskey(services, { answer, cookies, sender });
        return entered(await enterFrom(services, request, userId));
      }
      case "ask-new":
        return question(await askForNewPasskey(services, { userId: await signedIn(services, request), sender }));
      case "keep": {
        const known = await signedIn(services, request);
        const device = deviceOf(request.headers.get("User-Agent"));
        const userId = await keepPasskey(services, { userId: known, answer, cookies, device, sender });
        return known ? json({ to: "/account?saved" }) : entered(await enterFrom(services, request, userId));
      }
      default:
        throw new AppError("form.malformed");
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return json(error.problem, error.status);
  }
}

/** The person who adds a passkey to their account, or null for somebody who is about to make one. */
async function signedIn(services: Services, request: Request): Promise<string | null> {
  const access = await findOwner(services, request);
  return access?.owner.kind === "person" ? (await requireFresh(services, request)).actor : null;
}

function question({ options, cookie }: PasskeyChallenge) {
  return json(options, { headers: { "Set-Cookie": cookie } });
}

function entered({ to, cookie }: { to: string; cookie: string }) {
  return json({ to }, { headers: { "Set-Cookie": cookie } });
}
