import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addAddress } from "~/account/add-address.server";
import { CodePage } from "~/account/code-page";
import { findOwner } from "~/account/find-owner.server";
import { requireFresh } from "~/account/require-person.server";
import { revokeOtherSessions } from "~/account/sessions.server";
import { waitingCode } from "~/account/waiting-code.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { senderOf } from "~/platform/sender.server";
import { readSessionSecret } from "~/platform/session.server";

export const handle: PageHandle = { words: ["signin"], title: (t) => t("signin:code.title") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const access = await findOwner(services, request);
  return access?.owner.kind === "person" ? json(waitingCode(services, request)) : redirect("/signin");
}

/** Takes the code that was mailed to the address which a person adds to their account. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const form = await orProblem(safeFormData(request));
  const [email, code] = [textField(form, "address"), textField(form, "code")];
  const { actor: userId, owner } = await orProblem(requireFresh(services, request));
  try {
    await addAddress(services, { userId, email, code, sender: senderOf(request) });
    await revokeOtherSessions(services, { ownerId: owner.id, secret: readSessionSecret(request) ?? "" });
    return redirect("/account?saved", 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return json({ problem: error.problem }, error.status);
  }
}

export default function AddressCode() {
  const refused = useActionData<typeof action>();
  return <CodePage {...useLoaderData<typeof loader>()} purpose="address" problem={refused?.problem ?? null} />;
}
