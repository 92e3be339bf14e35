import { Bookmark, BookmarkCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Form, Link } from "~/platform/router";

/** Makes an application of a check in one click; once there is one, leads to it. */
export function SaveToTracker({ checkId, applicationId }: { checkId: string; applicationId: string | null }) {
  const { t } = useTranslation("result");
  if (applicationId !== null) {
    return (
      <Link to={`/applications/${applicationId}`} className="button button-quiet text-sm text-accent">
        <BookmarkCheck size={18} aria-hidden="true" />
        {t("track.open")}
      </Link>
    );
  }
  return (
    <Form method="post" action={`/analyses/${checkId}/track`}>
      <button type="submit" className="button button-quiet text-sm text-accent">
        <Bookmark size={18} aria-hidden="true" />
        {t("track.action")}
      </button>
    </Form>
  );
}
