import { type HTMLInputTypeAttribute, useId } from "react";

type TextFieldProps = {
  name: string;
  label: string;
  type?: HTMLInputTypeAttribute;
  autoComplete: string;
  hint?: string;
  defaultValue?: string;
  /** id of the note that says what is wrong with this field */
  problemId?: string;
};

/** One line to fill in, with its label above and a hint below. */
export function TextField({ name, label, type = "text", autoComplete, hint, defaultValue, problemId }: TextFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problemId].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        required
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={defaultValue}
        aria-describedby={described || undefined}
        aria-invalid={problemId ? true : undefined}
        className="entry mt-1"
      />
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
