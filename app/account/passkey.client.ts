import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { isProblem, type Problem } from "~/platform/problem";

export type PasskeyOutcome =
  | { kind: "done"; to: string }
  | { kind: "refused"; problem: Pick<Problem, "code" | "values"> }
  | { kind: "unsupported" };

const refusedHere: PasskeyOutcome = { kind: "refused", problem: { code: "signin.passkey_refused" } };

/** Signs in with a passkey of this device or of one near by. */
export function askPasskey(): Promise<PasskeyOutcome> {
  return exchange("ask", "prove", (options: PublicKeyCredentialRequestOptionsJSON) =>
    startAuthentication({ optionsJSON: options }),
  );
}

/** Makes a passkey: for the account that is signed in, else for a new one. */
export function makePasskey(): Promise<PasskeyOutcome> {
  return exchange("ask-new", "keep", (options: PublicKeyCredentialCreationOptionsJSON) =>
    startRegistration({ optionsJSON: options }),
  );
}

async function exchange<Options>(
  ask: string,
  answer: string,
  confirm: (options: Options) => Promise<object>,
): Promise<PasskeyOutcome> {
  if (!browserSupportsWebAuthn()) return { kind: "unsupported" };
  try {
    const asked = await send({ step: ask });
    if (!asked.ok) return refusal(asked);
    const confirmed = await confirm((await asked.json()) as Options);
    const answered = await send({ step: answer, answer: JSON.stringify(confirmed) });
    if (!answered.ok) return refusal(answered);
    const { to } = (await answered.json()) as { to: string };
    return { kind: "done", to };
  } catch {
    return refusedHere; // the person cancelled, the device has none, or the network is away
  }
}

function send(fields: Record<string, string>): Promise<Response> {
  return fetch("/signin/passkey", { method: "POST", body: new URLSearchParams(fields) });
}

async function refusal(response: Response): Promise<PasskeyOutcome> {
  const body: unknown = await response.json().catch(() => null);
  return isProblem(body) ? { kind: "refused", problem: body } : refusedHere;
}
