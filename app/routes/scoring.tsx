import { ScoringPage } from "~/analysis/scoring-page";
import type { PageHandle } from "~/platform/page-handle";

export const handle: PageHandle = {
  title: (t) => t("scoring:documentTitle"),
  description: (t) => t("scoring:lead"),
};

export default function Scoring() {
  return <ScoringPage />;
}
