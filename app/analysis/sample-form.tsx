import { useTranslation } from "react-i18next";
import { languages } from "~/i18n/languages";
import { Form, useNavigation } from "~/platform/router";

/** A whole result in one click, with invented people and postings. The page's own language comes first. */
export function SampleForm({ idempotencyKey }: { idempotencyKey: string }) {
  const { t, i18n } = useTranslation("home");
  const navigation = useNavigation();
  const running = navigation.formData?.get("intent");
  const ordered = [...languages].sort((a, b) => Number(b === i18n.language) - Number(a === i18n.language));
  return (
    <Form method="post" encType="multipart/form-data" className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <p id="samples" className="w-full text-sm text-ink-soft sm:w-auto">
        {t("sample.title")}
      </p>
      {ordered.map((language) => (
        <button
          key={language}
          type="submit"
          name="intent"
          value={`sample-${language}`}
          aria-describedby="samples"
          aria-disabled={running === `sample-${language}`}
          className="button button-plain grow text-sm sm:grow-0"
        >
          {t(`sample.${language}`)}
        </button>
      ))}
    </Form>
  );
}
