import { json } from "@remix-run/cloudflare";
import { PrivacyPage } from "~/account/privacy-page";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";

export const handle: PageHandle = {
  words: ["account"],
  title: (t) => t("account:documentTitle"),
  description: (t) => t("account:lead"),
};

export const clientLoader = dataAndWords(handle);

export function loader() {
  return json(null);
}

export default function Privacy() {
  return <PrivacyPage />;
}
