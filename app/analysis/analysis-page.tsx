import { type ReactNode, useMemo } from "react";
import type { DocumentFormat } from "~/cv/cv-document";
import { Page } from "~/ui/page";
import { ActionList } from "./action-list";
import type { Analysis } from "./analysis";
import { AreaSection } from "./area-section";
import { EvidenceSection } from "./evidence-section";
import { Ledger } from "./ledger";
import { groupRequirements, type PointedQuotes, supportedCount } from "./numbered-requirements";
import type { Offers } from "./offers";
import { ResultHeader } from "./result-header";
import { ResultToolbar } from "./result-toolbar";
import { VersionNote } from "./version-note";
import { WarningList } from "./warning-list";

export type CheckHead = {
  /** null for a check that the server does not know: what only it can do is not offered */
  id: string | null;
  cvName: string;
  /** of the CV that was judged; only a PDF has pages to show */
  format: DocumentFormat;
  /** the file itself, where the server has none */
  pdf?: Uint8Array;
  createdAt: number;
  expiresAt: number | null;
};

type AnalysisPageProps = {
  analysis: Analysis;
  check: CheckHead;
  /** what corrections point at */
  pointed: PointedQuotes;
  offers: Offers;
  version: { number: number; source: "upload" | "correction" };
  /** how many other checks of the same posting there are */
  others: number;
  /** what has just been done with the report */
  news?: ReactNode;
  /** what stands there about the AI review, if anything */
  review: ReactNode;
  /** further actions on the report */
  children?: ReactNode;
};

/** One result: the answer, the five areas, what would raise it, then every requirement beside the CV it is judged by. */
export function AnalysisPage({
  analysis,
  check,
  pointed,
  offers,
  version,
  others,
  news,
  review,
  children,
}: AnalysisPageProps) {
  const groups = useMemo(() => groupRequirements(analysis, pointed), [analysis, pointed]);
  return (
    <Page width="wide">
      <div className="relative">
        <ResultHeader analysis={analysis} check={check} found={supportedCount(groups)} />
        {check.id === null ? null : <VersionNote checkId={check.id} version={version} others={others} />}
        <WarningList analysis={analysis} checkId={check.id} />
        <Ledger analysis={analysis} groups={groups} />
        <ResultToolbar checkId={check.id}>{children}</ResultToolbar>
      </div>
      {news}
      <AreaSection analysis={analysis} groups={groups} />
      <ActionList actions={analysis.actions} />
      {review}
      <EvidenceSection analysis={analysis} groups={groups} check={check} offers={offers} />
    </Page>
  );
}
