import { PrivacyPage } from "~/account/privacy-page";
import type { PageHandle } from "~/platform/page-handle";

export const handle: PageHandle = {
  title: (t) => t("account:documentTitle"),
  description: (t) => t("account:lead"),
};

export default function Privacy() {
  return <PrivacyPage />;
}
