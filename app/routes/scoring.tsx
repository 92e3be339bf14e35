import { ScoringPage } from "~/analysis/scoring-page";

export default function Scoring() {
  return <ScoringPage />;
}
