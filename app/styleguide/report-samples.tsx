import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AreaTable } from "~/analysis/area-table";
import { EvidencePanel } from "~/analysis/evidence-panel";
import { RadarCard } from "~/analysis/radar-card";
import { ScoreScale } from "~/analysis/score-scale";
import type { Area } from "~/job/requirement";

const numbers = [
  { area: "skills", score: 76, demand: 84, confidence: 0.9 },
  { area: "experience", score: 58, demand: 88, confidence: 0.7 },
  { area: "education", score: 100, demand: 100, confidence: 0.9 },
  { area: "communication", score: 34, demand: 40, confidence: 0.4 },
  { area: "domain", score: null, demand: null, confidence: 0 },
] as const;

const earlier = [61, 58, 100, 50, 20];

const strengths = ["shown", "listed", "entailed"] as const;

/** The scale, the radar with and without an earlier check, the table with the same numbers, and quotes by what they show. */
export function ReportSamples() {
  const { t } = useTranslation("styleguide");
  const [selected, setSelected] = useState<Area | null>("skills");
  const areas = numbers.map((area) => ({ ...area, reason: t("reason"), met: 3, judged: 4 }));
  const radar = { areas, total: 72, band: "strong" as const, selected, onSelect: setSelected };
  const overlay = {
    areas: areas.map((area, index) => ({ ...area, score: earlier[index]! })),
    earlier: t("earlier"),
    later: t("later"),
    description: t("reason"),
  };
  return (
    <>
      <ScoreScale total={72} />
      <div className="grid gap-6 lg:grid-cols-2">
        <RadarCard {...radar} />
        <RadarCard {...radar} overlay={overlay} />
      </div>
      <AreaTable areas={areas} quotes={new Map([["skills", 5]])} selected={selected} onSelect={setSelected} />
      <EvidencePanel
        evidence={strengths.map((strength, index) => ({
          start: index,
          end: index + 1,
          quote: t("quote"),
          page: index === 0 ? 2 : null,
          strength,
        }))}
        language="en"
        onShow={(event) => event.preventDefault()}
      />
    </>
  );
}
