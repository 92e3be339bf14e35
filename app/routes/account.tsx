import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { accountOverview } from "~/account/account-overview.server";
import { AccountPage } from "~/account/account-page";
import { findOwner } from "~/account/find-owner.server";
import { mailCode } from "~/account/mail-code.server";
import { removePasskey } from "~/account/passkeys.server";
import { requireFresh, requirePerson } from "~/account/require-person.server";
import { endSession, revokeOtherSessions, revokeSession } from "~/account/sessions.server";
import { setPassword } from "~/account/set-password.server";
import { rememberAddress } from "~/account/waiting-code.server";
import { languageOf } from "~/i18n/preferences.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { senderOf } from "~/platform/sender.server";
import { endedSessionCookie, readSessionSecret } from "~/platform/session.server";
import type { Services } from "~/services.server";

export const handle: PageHandle = { words: ["signin"], title: (t) => t("signin:account.title") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const access = await findOwner(services, request);
  if (access?.owner.kind !== "person") return redirect("/signin");
  const account = await accountOverview(services, { access, secret: readSessionSecret(request) ?? "" });
  return json({ account });
}

export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const form = await orProblem(safeFormData(request));
  const intent = textField(form, "intent");
  const secret = readSessionSecret(request) ?? "";
  if (intent === "sign-out") {
    await endSession(services, secret);
    return redirect("/signin", { status: 303, headers: { "Set-Cookie": endedSessionCookie(request) } });
  }
  try {
    if (intent === "address") return await mailAddressCode(services, request, textField(form, "address"));
    await change(services, { request, intent, form, secret });
    return redirect("/account?saved", 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (!/^(password|mail|quota)\./.test(error.code)) throw json(error.problem, error.status);
    return json({ problem: error.problem }, error.status);
  }
}

/** The first half of adding an address; account_.address.tsx takes the code. */
async function mailAddressCode(services: Services, request: Request, email: string) {
  await requireFresh(services, request);
  await mailCode(services, { email, purpose: "address", language: languageOf(request), sender: senderOf(request) });
  return redirect("/account/address", { status: 303, headers: { "Set-Cookie": rememberAddress(request, email) } });
}

async function change(
  services: Services,
  { request, intent, form, secret }: { request: Request; intent: string; form: FormData; secret: string },
): Promise<void> {
  if (intent === "end-session" || intent === "end-others") {
    const ownerId = (await requirePerson(services, request)).owner.id;
    if (intent === "end-others") return revokeOtherSessions(services, { ownerId, secret });
    return revokeSession(services, { ownerId, id: textField(form, "session") });
  }
  const { actor: userId, owner } = await requireFresh(services, request);
  if (intent === "remove-passkey") return removePasskey(services, { userId, id: textField(form, "passkey") });
  if (intent !== "password") throw new AppError("form.malformed");
  await setPassword(services, { userId, password: textField(form, "password") });
  await revokeOtherSessions(services, { ownerId: owner.id, secret });
}

export default function Account() {
  const { account } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  const news = (["welcome", "saved"] as const).find((word) => search.has(word)) ?? null;
  return <AccountPage account={account} news={refused ? null : news} problem={refused?.problem ?? null} />;
}
