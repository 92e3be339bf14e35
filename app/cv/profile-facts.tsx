import { PencilLine } from "lucide-react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { CvProfile } from "./cv-document";
import { type ContactField, type EntryList, entriesOf, type FieldCorrections, isCorrected } from "./field-corrections";
import { shownDate } from "./shown-date";

type ProfileFactsProps = {
  text: string;
  profile: CvProfile;
  corrections: FieldCorrections;
  /** names of the profile's languages, in the language of the page */
  languageNames: string[];
};

/** What was understood about the person, field by field, and what they corrected; what was not found is said too. */
export function ProfileFacts({ text, profile, corrections, languageNames }: ProfileFactsProps) {
  const { t, i18n } = useTranslation("read");
  const { links, yearsOfExperience, roles, education, languages, certificates } = profile;
  const period = usePeriod();
  const years =
    yearsOfExperience === null
      ? null
      : t("profile.yearsValue", { years: localNumbers(i18n.language).points(yearsOfExperience) });
  const single = (field: ContactField) => ({
    found:
      profile[field] === null ? [] : [{ words: profile[field], corrected: corrections.contact[field] !== undefined }],
    removed: profile[field] === null && corrections.contact[field] ? 1 : 0,
  });
  const listed = (list: EntryList, words: string[]) => ({
    found: entriesOf(profile, list).map(({ fields }, at) => ({
      words: words[at] ?? "",
      corrected: isCorrected(corrections, list, fields),
    })),
    removed: corrections[list].filter(({ now }) => now === null).length,
  });
  return (
    <dl className="profile-facts">
      <Facts name={t("profile.name")} {...single("name")} />
      <Facts name={t("profile.email")} {...single("email")} />
      <Facts name={t("profile.phone")} {...single("phone")} />
      <Facts name={t("profile.location")} {...single("location")} />
      <Facts
        name={t("profile.links")}
        found={links.map((words) => ({ words, corrected: corrections.links?.read.includes(words) === false }))}
        removed={corrections.links?.read.filter((link) => !links.includes(link)).length ?? 0}
      />
      <Facts name={t("profile.years")} found={years === null ? [] : [{ words: years, corrected: false }]} removed={0} />
      <Facts
        name={t("profile.roles")}
        {...listed(
          "roles",
          roles.map(({ title, organization, from, to }) =>
            joined([title ?? t("profile.noTitle"), organization ?? t("profile.noOrganization"), period(from, to)]),
          ),
        )}
      />
      <Facts
        name={t("profile.education")}
        {...listed(
          "education",
          education.map(({ degree, major, institution, from, to }) =>
            joined([degree, major, institution, period(from, to)]),
          ),
        )}
      />
      <Facts
        name={t("profile.languages")}
        {...listed(
          "languages",
          languages.map(({ start, end, level, cefr }, at) =>
            corrections.languages.length > 0
              ? joined([languageNames[at] ?? null, level, level === cefr ? null : cefr])
              : joined([text.slice(start, end), cefr]),
          ),
        )}
      />
      <Facts
        name={t("profile.certificates")}
        {...listed(
          "certificates",
          certificates.map(({ name, date }) => joined([name, date === null ? null : shownDate(date)])),
        )}
      />
    </dl>
  );
}

/** "03/2022 – present"; null when neither end is known. */
function usePeriod(): (from: string | null, to: string | null) => string | null {
  const { t } = useTranslation("read");
  const word = (date: string) => (date === "present" ? t("profile.present") : shownDate(date));
  return (from, to) => {
    const ends = [from, to].filter((date) => date !== null).map(word);
    return ends.length === 0 ? null : [...new Set(ends)].join(" – ");
  };
}

function joined(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}

type FactWords = { words: string; corrected: boolean };

function Facts({ name, found, removed }: { name: string; found: FactWords[]; removed: number }) {
  const { t } = useTranslation("read");
  const once = found.filter(({ words }, at) => found.findIndex((other) => other.words === words) === at);
  const [only] = once;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {only === undefined ? <span className="text-ink-soft">{t("profile.notFound")}</span> : null}
        {only !== undefined && once.length === 1 ? <Words {...only} /> : null}
        {once.length > 1 ? (
          <ul className="space-y-1">
            {once.map((one) => (
              <li key={one.words}>
                <Words {...one} />
              </li>
            ))}
          </ul>
        ) : null}
        {removed > 0 ? (
          <span className="block text-sm text-ink-soft">{t("profile.removed", { count: removed })}</span>
        ) : null}
      </dd>
    </div>
  );
}

function Words({ words, corrected }: FactWords) {
  const { t } = useTranslation("read");
  return (
    <>
      {words}
      {corrected ? (
        <span className="ml-2 inline-flex items-center gap-1 text-sm text-accent">
          <PencilLine size={14} aria-hidden="true" />
          {t("profile.corrected")}
        </span>
      ) : null}
    </>
  );
}
