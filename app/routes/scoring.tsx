import { json } from "@remix-run/cloudflare";
import { ScoringPage } from "~/analysis/scoring-page";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";

export const handle: PageHandle = {
  words: ["scoring"],
  title: (t) => t("scoring:documentTitle"),
  description: (t) => t("scoring:lead"),
};

export const clientLoader = dataAndWords(handle);

export function loader() {
  return json(null);
}

export default function Scoring() {
  return <ScoringPage />;
}
