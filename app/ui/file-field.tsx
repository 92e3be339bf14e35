import { FileText, Upload, X } from "lucide-react";
import { type RefObject, useId } from "react";

type FileFieldProps = {
  name: string;
  isMultiple: boolean;
  inputRef: RefObject<HTMLInputElement>;
  fileName: string | null;
  words: { choose: string; drop: string; limits: string; remove: string };
  describedBy: string | undefined;
  onChange(): void;
  onRemove(): void;
};

/** Chooses one file, or several where that is wanted. Without scripts the browser's own control shows, which then names the chosen file. */
export function FileField({
  name,
  isMultiple,
  inputRef,
  fileName,
  words,
  describedBy,
  onChange,
  onRemove,
}: FileFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <input
        ref={inputRef}
        id={id}
        type="file"
        name={name}
        multiple={isMultiple}
        accept=".pdf,.docx,.txt,.md,application/pdf,text/plain,text/markdown"
        aria-describedby={describedBy}
        aria-invalid={describedBy?.includes("problem") || undefined}
        onChange={onChange}
        className="file-input peer"
      />
      {fileName === null ? (
        <label htmlFor={id} className="file-face button button-plain shrink-0 text-sm">
          <Upload size={18} aria-hidden="true" className="text-accent" />
          {words.choose}
        </label>
      ) : (
        <span className="file-face flex min-h-11 w-full items-center gap-2 rounded-lg bg-accent-soft pl-3">
          <FileText size={20} aria-hidden="true" className="shrink-0 text-accent" />
          <label htmlFor={id} className="min-w-0 grow cursor-pointer truncate font-semibold">
            {fileName}
          </label>
          <button
            type="button"
            onClick={onRemove}
            aria-label={words.remove}
            className="inline-flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-lg hover:bg-sunken"
          >
            <X size={18} aria-hidden="true" />
          </button>
        </span>
      )}
      <span className="min-w-0 grow basis-32 text-xs leading-snug text-ink-soft">
        {fileName === null ? <span className="file-face hidden sm:inline">{words.drop} · </span> : null}
        {words.limits}
      </span>
    </div>
  );
}
