import { ScoringPage } from "~/analysis/scoring-page";
import type { PageHandle } from "~/platform/page-handle";
import { wordsOnly } from "~/platform/page-words";

export const handle: PageHandle = {
  words: ["scoring"],
  title: (t) => t("scoring:documentTitle"),
  description: (t) => t("scoring:lead"),
};

export const clientLoader = wordsOnly(handle);

export default function Scoring() {
  return <ScoringPage />;
}
