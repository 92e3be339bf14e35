import { type ActionFunctionArgs, json, type MetaFunction } from "@remix-run/cloudflare";
import { useActionData } from "@remix-run/react";
import { openShareLink } from "~/analysis/share-links.server";
import { SharedGate, SharedPage } from "~/analysis/shared-page";
import { languageOf } from "~/i18n/preferences.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { countPlace, type Quota } from "~/platform/quota.server";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { senderOf } from "~/platform/sender.server";

export const handle: PageHandle = { words: ["result", "share"], title: (t) => t("share:shared.title") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export function loader() {
  return json(null);
}

const opened: Quota = { name: "share link from place", most: 60, within: 15 * 60 * 1000 };

/** Exchanges a link's secret for what it shows. It comes in a form, so that it is in no address, history or log. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const form = await orProblem(safeFormData(request));
  const token = textField(form, "link").trim().split("#").at(-1) ?? "";
  try {
    await countPlace(services, opened, senderOf(request).place);
    return json(await openShareLink(services, { token, language: languageOf(request) }));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return json({ problem: error.problem }, error.status);
  }
}

export default function Shared() {
  const answer = useActionData<typeof action>();
  if (answer && "shared" in answer) return <SharedPage shared={answer.shared} expiresAt={answer.expiresAt} />;
  return <SharedGate problem={answer?.problem ?? null} />;
}
