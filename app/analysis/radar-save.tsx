import { ImageDown } from "lucide-react";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { Analysis } from "./analysis";

/** Offers the radar of its card as a picture. What draws it is fetched when it is asked for. */
export function RadarSave({ total, band }: Pick<Analysis, "total" | "band">) {
  const { t, i18n } = useTranslation(["result", "app"]);
  if (total === null || band === null) return null;
  const numbers = localNumbers(i18n.language);

  async function save(event: MouseEvent<HTMLButtonElement>) {
    const svg = event.currentTarget.closest(".radar-card")?.querySelector("svg");
    if (!svg || total === null) return;
    const { saveRadarPicture } = await import("./radar-picture.client");
    const score = t("result:radar.pictureScore", { total: numbers.whole(total), band: t(`result:band.${band!}`) });
    await saveRadarPicture(svg, { name: t("app:name"), score, file: "careerflow-radar.png" });
  }

  return (
    <button
      type="button"
      onClick={save}
      className="needs-script screen-only button button-quiet mx-auto mt-1 flex text-sm"
    >
      <ImageDown size={18} aria-hidden="true" />
      {t("result:radar.picture")}
    </button>
  );
}
