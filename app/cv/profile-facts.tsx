import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { CvProfile } from "./cv-document";
import { shownDate } from "./shown-date";

type ProfileFactsProps = { text: string; profile: CvProfile };

/** What was understood about the person, field by field; what was not found is said too. */
export function ProfileFacts({ text, profile }: ProfileFactsProps) {
  const { t, i18n } = useTranslation("read");
  const { name, email, phone, location, links, yearsOfExperience, roles, education, languages, certificates } = profile;
  const period = usePeriod();
  const years =
    yearsOfExperience === null
      ? null
      : t("profile.yearsValue", { years: localNumbers(i18n.language).points(yearsOfExperience) });
  return (
    <dl className="profile-facts">
      <Fact name={t("profile.name")} found={name} />
      <Fact name={t("profile.email")} found={email} />
      <Fact name={t("profile.phone")} found={phone} />
      <Fact name={t("profile.location")} found={location} />
      <Facts name={t("profile.links")} found={links} />
      <Fact name={t("profile.years")} found={years} />
      <Facts
        name={t("profile.roles")}
        found={roles.map(({ title, organization, from, to }) =>
          joined([title ?? t("profile.noTitle"), organization ?? t("profile.noOrganization"), period(from, to)]),
        )}
      />
      <Facts
        name={t("profile.education")}
        found={education.map(({ degree, major, institution, from, to }) =>
          joined([degree, major, institution, period(from, to)]),
        )}
      />
      <Facts
        name={t("profile.languages")}
        found={languages.map(({ start, end, cefr }) => joined([text.slice(start, end), cefr]))}
      />
      <Facts
        name={t("profile.certificates")}
        found={certificates.map(({ name, date }) => joined([name, date === null ? null : shownDate(date)]))}
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

function Fact({ name, found }: { name: string; found: string | null }) {
  return <Row name={name}>{found}</Row>;
}

function Facts({ name, found }: { name: string; found: string[] }) {
  if (found.length < 2) return <Row name={name}>{found[0] ?? null}</Row>;
  return (
    <Row name={name}>
      <ul className="space-y-1">
        {[...new Set(found)].map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Row>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTranslation("read");
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? <span className="text-ink-soft">{t("profile.notFound")}</span>}</dd>
    </div>
  );
}
