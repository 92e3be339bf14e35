/** What a refused form held, and which of its inputs is to be mended. */
export type Entered = { entered: Record<string, string> | null; invalid: string | null; problemId: string };

type DetailInputProps = { name: string; label: string; value: string | null; state: Entered };

/** One detail: its label, and its value as it stands or as it was last entered. */
export function DetailInput({ name, label, value, state: { entered, invalid, problemId } }: DetailInputProps) {
  const isInvalid = invalid === name;
  return (
    <label className="flex flex-col justify-end">
      <span className="text-sm">{label}</span>
      <input
        name={name}
        defaultValue={entered?.[name] ?? value ?? ""}
        autoComplete="off"
        aria-invalid={isInvalid ? true : undefined}
        aria-describedby={isInvalid ? problemId : undefined}
        className="entry mt-1"
      />
    </label>
  );
}
