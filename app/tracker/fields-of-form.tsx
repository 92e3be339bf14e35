import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { FieldSpec, PartKind } from "./field-spec";
import { FormField } from "./form-field";
import type { Entered, RefusedForm } from "./read-form";

/** The fields of a form, with what was entered when it was refused and the focus on the first to mend. `of` tells fields of the same name apart by their words. */
export function FieldsOfForm({
  of,
  specs,
  values,
  refused,
}: {
  of: "application" | PartKind;
  specs: readonly FieldSpec[];
  values: Entered;
  refused: RefusedForm | null;
}) {
  const { t } = useTranslation("tracker");
  // Names of fields and values of selects are data here, so the keys cannot be typed literals.
  const say = t as (key: string) => string;
  const entered = refused?.entered ?? values;
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused) grid.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [refused]);
  return (
    <div ref={grid} className="grid gap-x-4 gap-y-4 sm:grid-cols-2">
      {specs.map((spec) => (
        <FormField
          key={spec.name}
          spec={spec}
          label={say(`field.${of === "round" && spec.name === "title" ? "roundTitle" : spec.name}`)}
          value={entered[spec.name] ?? ""}
          choiceWords={(spec.choices ?? []).map((choice) => say(`${wordsOf(spec.name)}.${choice}`))}
          problem={refused?.problems.find(({ field }) => field === spec.name) ?? null}
        />
      ))}
    </div>
  );
}

function wordsOf(name: string): string {
  return name === "salaryPeriod" ? "period" : name;
}
