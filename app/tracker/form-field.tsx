import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { FieldSpec } from "./field-spec";
import type { FieldProblem } from "./fields";
import { TimeZoneInput } from "./time-zone-input";

const hinted = ["tags", "currency", "notes", "link", "timeZone", "monthsPaid"] as const;

const inputTypes = { day: "date", moment: "datetime-local", email: "email", tel: "tel", url: "url" } as const;

/** One labelled field of a form with its hint and with what is wrong with it. `label` is a key of tracker:field. */
export function FormField({
  spec,
  label,
  value,
  choiceWords,
  problem,
}: {
  spec: FieldSpec;
  label: string;
  value: string;
  /** the words of a select's values, in their order */
  choiceWords: readonly string[];
  problem: FieldProblem | null;
}) {
  const { t } = useTranslation("tracker");
  const id = useId();
  const hint = hinted.find((name) => name === spec.name);
  const described = [hint ? `${id}-hint` : null, problem ? `${id}-problem` : null].filter(Boolean).join(" ");
  const common = {
    id,
    name: spec.name,
    required: spec.required,
    defaultValue: value,
    "aria-describedby": described || undefined,
    "aria-invalid": problem ? true : undefined,
    className: "entry mt-1",
  };
  return (
    <div className={spec.kind === "lines" ? "sm:col-span-2" : undefined}>
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
        {spec.required ? <span aria-hidden="true"> *</span> : null}
      </label>
      {hint ? (
        <span id={`${id}-hint`} className="ml-2 text-xs text-ink-soft">
          {t(`hint.${hint}`)}
        </span>
      ) : null}
      <Control spec={spec} common={common} choiceWords={choiceWords} />
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 text-sm text-missing">
          {t(`problem.${problem.code}`)}
        </p>
      ) : null}
    </div>
  );
}

type CommonProps = { id: string; name: string; required: true | undefined; defaultValue: string; className: string };

function Control({
  spec: { kind, required, choices = [] },
  common,
  choiceWords,
}: {
  spec: FieldSpec;
  common: CommonProps;
  choiceWords: readonly string[];
}) {
  const { t } = useTranslation("tracker");
  switch (kind) {
    case "lines":
      return <textarea {...common} rows={6} />;
    case "zone":
      return <TimeZoneInput {...common} />;
    case "number":
      return <input {...common} type="text" inputMode="decimal" autoComplete="off" />;
    case "choice":
      return (
        <select {...common}>
          {required ? null : <option value="">{t("choose")}</option>}
          {choices.map((choice, index) => (
            <option key={choice} value={choice}>
              {choiceWords[index]}
            </option>
          ))}
        </select>
      );
    case "line":
    case "tags":
      return <input {...common} type="text" autoComplete="off" />;
    default:
      return <input {...common} type={inputTypes[kind]} />;
  }
}
