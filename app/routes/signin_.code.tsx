import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CodePage } from "~/account/code-page";
import { proveAddress } from "~/account/prove-identity.server";
import { waitingCode } from "~/account/waiting-code.server";
import { enterFrom } from "~/enter-account.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { senderOf } from "~/platform/sender.server";

export const handle: PageHandle = { words: ["signin"], title: (t) => t("signin:code.title") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  return json(waitingCode(services, request));
}

export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const form = await orProblem(safeFormData(request));
  const email = textField(form, "address");
  try {
    const userId = await proveAddress(services, { email, code: textField(form, "code"), sender: senderOf(request) });
    const { to, cookie } = await enterFrom(services, request, userId);
    return redirect(to, { status: 303, headers: { "Set-Cookie": cookie } });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return json({ problem: error.problem }, error.status);
  }
}

export default function SignInCode() {
  const refused = useActionData<typeof action>();
  return <CodePage {...useLoaderData<typeof loader>()} purpose="signIn" problem={refused?.problem ?? null} />;
}
