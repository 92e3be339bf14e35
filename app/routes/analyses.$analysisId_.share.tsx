import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOwner } from "~/account/require-owner.server";
import { createShareLink, listShareLinks, revokeShareLink } from "~/analysis/share-links.server";
import { SharePage } from "~/analysis/share-page";
import { sha256 } from "~/platform/hash.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";

export const handle: PageHandle = { words: ["share"], title: (t) => t("share:title") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const id = params.analysisId ?? "";
  const links = await orProblem(listShareLinks(services, { ownerId: owner.id, id }));
  return json({ id, links, formKey: services.random.secret() });
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const form = await orProblem(safeFormData(request));
  const analysis = { ownerId: owner.id, id: params.analysisId ?? "" };
  if (textField(form, "intent") === "revoke") {
    await orProblem(revokeShareLink(services, { ...analysis, link: textField(form, "link") }));
    return json({ made: null });
  }
  const withContact = textField(form, "contact") === "yes";
  const days = Number(textField(form, "days"));
  const formKey = textField(form, "formKey") || services.random.secret();
  const key = await sha256(JSON.stringify(["share", analysis.id, formKey, withContact, days]));
  const token = await orProblem(createShareLink(services, { ...analysis, key, withContact, days }));
  return json({ made: `${new URL(request.url).origin}/shared#${token}` });
}

export default function Share() {
  const { id, links, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <SharePage analysisId={id} formKey={formKey} links={links} made={answer?.made ?? null} />;
}
