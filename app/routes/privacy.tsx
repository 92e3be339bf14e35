import { PrivacyPage } from "~/account/privacy-page";

export default function Privacy() {
  return <PrivacyPage />;
}
