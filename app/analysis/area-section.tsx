import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Area } from "~/job/requirement";
import type { Analysis } from "./analysis";
import { AreaTable } from "./area-table";
import type { RequirementGroup } from "./numbered-requirements";
import { RadarCard } from "./radar-card";

/** The five areas: the rows are the instrument, and the radar points into them. */
export function AreaSection({ analysis, groups }: { analysis: Analysis; groups: RequirementGroup[] }) {
  const { t } = useTranslation("result");
  const [selected, setSelected] = useState<Area | null>(null);
  const { areas, total, band } = analysis;
  const quotes = new Map(groups.map(({ area, items }) => [area, items.flatMap(({ evidence }) => evidence).length]));
  return (
    <section aria-labelledby="areas" className="area-section mt-8">
      <h2 id="areas" className="text-xl font-bold">
        {t("sections.areas")}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{t("table.demandHint")}</p>
      <div className="sheet area-pair mt-4 p-4 sm:p-6">
        <RadarCard areas={areas} total={total} band={band} selected={selected} onSelect={setSelected} />
        <AreaTable areas={areas} quotes={quotes} selected={selected} onSelect={setSelected} />
      </div>
    </section>
  );
}
