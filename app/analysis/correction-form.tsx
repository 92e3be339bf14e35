import { useTranslation } from "react-i18next";
import type { Problem } from "~/platform/problem";
import { Form, useNavigation } from "~/platform/router";
import type { Span } from "~/text/span";
import { ProblemNote } from "~/ui/problem-note";
import type { Verdict } from "./assessment";
import { isSupported } from "./correction";
import type { ShownRequirement } from "./numbered-requirements";
import type { CandidateSection } from "./point-at";

type CorrectionFormProps = {
  item: ShownRequirement;
  sections: CandidateSection[];
  /** of the CV's sentences */
  language: string | undefined;
  /** what is marked in the CV beside the form */
  selected: (Span & { quote: string }) | null;
  problem: Problem | null;
};

const verdicts: readonly Verdict[] = ["met", "partial", "missing", "unknown"];

/** One requirement put right: verdict, must or nice, and the sentence that shows it. A plain form that needs no script. */
export function CorrectionForm({ item, sections, language, selected, problem }: CorrectionFormProps) {
  const { t } = useTranslation(["correction", "result", "read"]);
  const navigation = useNavigation();
  const busy = navigation.state !== "idle" && navigation.formData !== undefined;
  const { override } = item;
  const computed = item.computed?.verdict ?? item.verdict;
  const current = override?.evidence ? item.evidence[0] : undefined;
  const isListed = sections.some(({ candidates }) => candidates.some((place) => isSame(place, current)));
  return (
    <Form method="post" className="mt-6 space-y-6">
      {problem ? <ProblemNote id="correction-problem" problem={problem} /> : null}
      <fieldset>
        <legend className="font-semibold">{t("correction:verdict.legend")}</legend>
        <Choice name="verdict" value="" checked={override?.verdict === undefined}>
          {t(isSupported(computed) ? "correction:verdict.computed" : "correction:verdict.open", {
            verdict: t(`result:state.${computed}`),
          })}
        </Choice>
        {verdicts
          .filter((verdict) => verdict !== computed)
          .map((verdict) => (
            <Choice key={verdict} name="verdict" value={verdict} checked={override?.verdict === verdict}>
              {t(`correction:verdict.${verdict}`)}
            </Choice>
          ))}
      </fieldset>
      <fieldset>
        <legend className="font-semibold">{t("correction:kind.legend")}</legend>
        {(["must", "nice"] as const).map((kind) => (
          <Choice key={kind} name="kind" value={kind} checked={item.kind === kind}>
            {t(`correction:kind.${kind}`)}
          </Choice>
        ))}
      </fieldset>
      <fieldset aria-describedby="place-hint">
        <legend className="font-semibold">{t("correction:place.legend")}</legend>
        <p id="place-hint" className="mt-1 text-sm text-ink-soft">
          {t("correction:place.hint")} <span className="needs-script">{t("correction:place.select")}</span>
        </p>
        <Choice name="place" value="" checked={current === undefined}>
          {t("correction:place.none")}
        </Choice>
        {selected === null ? null : (
          <Choice key={`selected ${placeOf(selected)}`} name="place" value={placeOf(selected)} checked>
            <span className="font-semibold text-accent">{t("correction:place.selected")}:</span>{" "}
            <q lang={language}>{selected.quote}</q>
          </Choice>
        )}
        {current === undefined || isListed ? null : (
          <Choice name="place" value={placeOf(current)} checked>
            <q lang={language}>{current.quote}</q>
          </Choice>
        )}
        <div className="sheet mt-2 max-h-112 overflow-y-auto px-4 py-2">
          {sections.map(({ section, start, candidates }) => (
            <fieldset key={start} className="py-2">
              <legend className="text-sm font-semibold text-ink-soft">{t(`read:section.${section}`)}</legend>
              {candidates.map((place) => (
                <Choice key={place.start} name="place" value={placeOf(place)} checked={isSame(place, current)}>
                  <span lang={language}>{place.quote}</span>
                </Choice>
              ))}
            </fieldset>
          ))}
        </div>
      </fieldset>
      <button type="submit" aria-disabled={busy} className="button button-primary w-full px-8 sm:w-auto">
        {busy ? t("correction:running") : t("correction:submit")}
      </button>
    </Form>
  );
}

type ChoiceProps = { name: string; value: string; checked: boolean; children: React.ReactNode };

function Choice({ name, value, checked, children }: ChoiceProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5 text-sm leading-6">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        className="mt-0.5 size-5 shrink-0 accent-accent"
      />
      <span className="min-w-0">{children}</span>
    </label>
  );
}

function placeOf(place: Span | null | undefined): string {
  return place ? `${place.start}-${place.end}` : "";
}

function isSame(place: Span, other: Span | undefined): boolean {
  return other !== undefined && place.start === other.start && place.end === other.end;
}
