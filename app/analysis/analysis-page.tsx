import type { Analysis } from "./analysis";

export type CheckHead = { id: string; cvName: string; createdAt: number; expiresAt: number | null };

export function AnalysisPage({ analysis, check }: { analysis: Analysis; check: CheckHead }) {
  return (
    <main>
      {check.cvName} {analysis.total}
    </main>
  );
}
