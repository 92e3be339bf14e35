import { json, type LoaderFunctionArgs } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PrivacyPage } from "~/account/privacy-page";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";

export const handle: PageHandle = {
  words: ["account"],
  title: (t) => t("account:documentTitle"),
  description: (t) => t("account:lead"),
};

export const clientLoader = dataAndWords(handle);

export function loader({ context: { services } }: LoaderFunctionArgs) {
  return json({ hasModel: services.models.id !== null });
}

export default function Privacy() {
  const { hasModel } = useLoaderData<typeof loader>();
  return <PrivacyPage hasModel={hasModel} />;
}
