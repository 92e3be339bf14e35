import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listConsents } from "~/account/consents.server";
import { DataPage } from "~/account/data-page";
import { findOwner } from "~/account/find-owner.server";
import { requireOwner } from "~/account/require-owner.server";
import { expiresAt } from "~/account/retention";
import { countRows, eraseData } from "~/erase-data.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { endedSessionCookie } from "~/platform/session.server";

export const handle: PageHandle = { words: ["data"], title: (t) => t("data:documentTitle") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const access = await findOwner(services, request);
  if (!access) return json({ kept: null });
  const { owner } = access;
  const consents = (await listConsents(services, owner.id)).map(({ ownerId, withdrawnAt, ...consent }) => consent);
  return json({ kept: { expiresAt: expiresAt(owner), rows: await countRows(services, owner.id), consents } });
}

/** Erases, once the box is ticked. What the browser held opens nothing afterwards. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const form = await orProblem(safeFormData(request));
  const { owner } = await orProblem(requireOwner(services, request));
  if (textField(form, "sure") !== "yes") {
    const { problem, status } = new AppError("erase.not_sure");
    return json({ problem }, status);
  }
  const receipt = await eraseData(services, owner.id);
  return redirect(`/erased/${receipt}`, { status: 303, headers: { "Set-Cookie": endedSessionCookie(request) } });
}

export default function Data() {
  const { kept } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <DataPage kept={kept} problem={refused?.problem ?? null} />;
}
