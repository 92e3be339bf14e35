import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { useActionData } from "@remix-run/react";
import { findOwner } from "~/account/find-owner.server";
import { mailCode } from "~/account/mail-code.server";
import { provePassword } from "~/account/prove-identity.server";
import { SignInPage, type SignInWay } from "~/account/sign-in-page";
import { rememberAddress } from "~/account/waiting-code.server";
import { enterFrom } from "~/enter-account.server";
import { languageOf } from "~/i18n/preferences.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { senderOf } from "~/platform/sender.server";

export const handle: PageHandle = { words: ["signin"], title: (t) => t("signin:signIn.title") };

export const clientLoader = dataAndWords(handle);

/** Who is signed in comes here only to sign in again. */
export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const access = await findOwner(services, request);
  const again = new URL(request.url).searchParams.has("again");
  return access?.owner.kind === "person" && !again ? redirect("/account") : json(null);
}

export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const form = await orProblem(safeFormData(request));
  const way: SignInWay = textField(form, "way") === "password" ? "password" : "code";
  const email = textField(form, "address");
  const sender = senderOf(request);
  try {
    if (way === "password") {
      const userId = await provePassword(services, { email, password: textField(form, "password"), sender });
      const { to, cookie } = await enterFrom(services, request, userId);
      return redirect(to, { status: 303, headers: { "Set-Cookie": cookie } });
    }
    await mailCode(services, { email, purpose: "signIn", language: languageOf(request), sender });
    return redirect("/signin/code", { status: 303, headers: { "Set-Cookie": rememberAddress(request, email) } });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return json({ problem: error.problem, way, address: email }, error.status);
  }
}

export default function SignIn() {
  const refused = useActionData<typeof action>();
  return <SignInPage refused={refused ?? null} />;
}
