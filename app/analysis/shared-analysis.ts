import type { Analysis } from "./analysis";

/** What somebody sees who has a share link: the answer and its proof; neither the CV nor the posting as a whole. */
export type SharedAnalysis = Pick<Analysis, "total" | "band" | "confidence" | "asOf"> & {
  posting: Pick<Analysis["posting"], "title" | "company" | "language">;
  cvLanguage: Analysis["cv"]["language"];
  areas: Pick<Analysis["areas"][number], "area" | "score" | "reason">[];
  requirements: (Pick<Analysis["requirements"][number], "id" | "label" | "area" | "kind" | "verdict" | "reason"> & {
    quotes: string[];
  })[];
  /** null unless the owner chose to show it */
  contact: Pick<Analysis["cv"]["profile"], "name" | "email" | "phone" | "location" | "links"> | null;
};

/** Stands in a quote for what is not shown. */
const mask = "•••";

const contactLike = /[^\s@,;()<>]+@[^\s@,;()<>]+\.[^\s@,;()<>]+|(?:https?:\/\/|www\.)\S+|\+?\(?\d[\d\s().-]{7,}\d/g;

/** The part of an analysis that a share link shows. Without contact, what tells the person is masked in every quote. */
export function shareAnalysis(analysis: Analysis, { withContact }: { withContact: boolean }): SharedAnalysis {
  const { total, band, confidence, asOf, posting, cv } = analysis;
  const { name, email, phone, location, links } = cv.profile;
  const hidden = withContact ? [] : [name, email, phone, location, ...links].filter((text) => text !== null);
  const shown = (text: string) => (withContact ? text : masked(text, hidden));
  return {
    total,
    band,
    confidence,
    asOf,
    posting: { title: posting.title, company: posting.company, language: posting.language },
    cvLanguage: cv.language,
    areas: analysis.areas.map(({ area, score, reason }) => ({ area, score, reason })),
    requirements: analysis.requirements.map(({ id, label, area, kind, verdict, reason, evidence }) => {
      const quotes = evidence.map(({ quote }) => shown(quote));
      return { id, label, area, kind, verdict, reason: shown(reason), quotes };
    }),
    contact: withContact ? { name, email, phone, location, links } : null,
  };
}

function masked(text: string, hidden: readonly string[]): string {
  const named = hidden.reduce((rest, word) => {
    const pattern = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
    return word.trim() === "" ? rest : rest.replace(new RegExp(pattern, "giu"), mask);
  }, text);
  return named.replace(contactLike, mask);
}
