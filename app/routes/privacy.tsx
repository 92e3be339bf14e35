import { PrivacyPage } from "~/account/privacy-page";
import type { PageHandle } from "~/platform/page-handle";
import { wordsOnly } from "~/platform/page-words";

export const handle: PageHandle = {
  words: ["account"],
  title: (t) => t("account:documentTitle"),
  description: (t) => t("account:lead"),
};

export const clientLoader = wordsOnly(handle);

export default function Privacy() {
  return <PrivacyPage />;
}
