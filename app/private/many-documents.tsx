import { FileText, X } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { fileLimits } from "~/analysis/file-limits";
import { maxFileBytes } from "~/cv/accepted-file";
import { shownFileName } from "~/platform/file-name";
import type { Problem } from "~/platform/problem";
import { DropZone } from "~/ui/drop-zone";
import { FileField } from "~/ui/file-field";
import { ProblemNote } from "~/ui/problem-note";
import type { AddedDocument } from "./comparison.client";
import { mostDocuments, type Place } from "./matrix";
import { PasteForm } from "./paste-form";

type ManyDocumentsProps = {
  place: Place;
  documents: readonly { id: string; name: string }[];
  problem: Problem | null;
  onAdd(added: AddedDocument[]): void;
  onRemove(id: string): void;
  /** more ways to add one */
  children: ReactNode;
};

/** One side of a comparison: files chosen or dropped and texts pasted one by one, listed in this order. */
export function ManyDocuments({ place, documents, problem, onAdd, onRemove, children }: ManyDocumentsProps) {
  const { t } = useTranslation(["privateMany", "home"]);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const problemId = problem ? `${id}-problem` : undefined;

  function takeFiles(files: FileList | null) {
    onAdd([...(files ?? [])].map((file) => fileDocument(file, place)));
    if (input.current) input.current.value = "";
  }

  function remove(removed: string) {
    onRemove(removed);
    input.current?.focus();
  }

  return (
    <DropZone onFiles={takeFiles}>
      <legend className="float-left font-semibold">{t(`privateMany:${place}.label`)}</legend>
      {problem && problemId ? <ProblemNote id={problemId} problem={problem} /> : null}
      <FileField
        name={`${place}Files`}
        isMultiple
        inputRef={input}
        fileName={null}
        describedBy={problemId}
        onChange={() => takeFiles(input.current?.files ?? null)}
        onRemove={() => undefined}
        words={{
          choose: t("privateMany:choose"),
          drop: t("privateMany:drop"),
          limits: t(place === "cv" ? "home:limits" : "home:jdLimits", fileLimits),
          remove: "",
        }}
      />
      <PasteForm place={place} onAdd={(name, text) => onAdd([textDocument(name, text)])} />
      {children}
      <p role="status" className="text-sm text-ink-soft">
        {t("privateMany:listed", { count: documents.length, most: mostDocuments })}
      </p>
      <ol aria-label={t(`privateMany:${place}.label`)} className="divide-y divide-line">
        {documents.map((document) => (
          <li key={document.id} className="flex min-h-11 items-center gap-2">
            <FileText size={18} aria-hidden="true" className="shrink-0 text-accent" />
            <span className="min-w-0 grow py-2 [overflow-wrap:anywhere]">{document.name}</span>
            <button
              type="button"
              onClick={() => remove(document.id)}
              aria-label={t("home:removeFile", { name: document.name })}
              className="inline-flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-lg hover:bg-sunken"
            >
              <X size={18} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ol>
    </DropZone>
  );
}

/** A file is read no further than it takes to see that it is too large. */
function fileDocument(file: File, place: Place): AddedDocument {
  const name = shownFileName(file.name, place);
  return {
    name,
    async open() {
      const bytes = new Uint8Array(await file.slice(0, maxFileBytes + 1).arrayBuffer());
      return { kind: "file", name, bytes };
    },
  };
}

function textDocument(name: string, text: string): AddedDocument {
  return { name, open: async () => ({ kind: "text", text }) };
}
