import { GitCompareArrows } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";

type VersionNoteProps = {
  checkId: string;
  version: { number: number; source: "upload" | "correction" };
  others: number;
};

/** Which version of the CV this is, and the way to another check of the same posting, where there is one. */
export function VersionNote({ checkId, version, others }: VersionNoteProps) {
  const { t } = useTranslation("result");
  if (others === 0) return null;
  return (
    <p className="screen-only mt-3 flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
      {t(`compare.version.${version.source}`, { number: version.number })}
      <Link to={`/analyses/${checkId}/compare`} className="link inline-flex min-h-11 items-center gap-1.5">
        <GitCompareArrows size={16} aria-hidden="true" />
        {t("compare.link")}
      </Link>
    </p>
  );
}
