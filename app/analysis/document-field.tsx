import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { maxFileBytes } from "~/cv/accepted-file";
import type { Problem } from "~/platform/problem";
import { DropZone } from "~/ui/drop-zone";
import { FileField } from "~/ui/file-field";
import { ProblemNote } from "~/ui/problem-note";
import { fileLimits } from "./file-limits";

type DocumentFieldProps = { place: "cv" | "jd"; text: string; problem: Problem | null };

/** One of the two documents of a check: a file chosen or dropped, or a text typed or pasted. */
export function DocumentField({ place, text, problem }: DocumentFieldProps) {
  const { t } = useTranslation("home");
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [fileName, setFileName] = useState<string | null>(null);
  const [shown, setShown] = useState(problem);

  useEffect(() => {
    setShown(problem);
    if (problem) (file.current?.files?.length ? file.current : area.current)?.focus();
  }, [problem]);

  function showFile() {
    const chosen = file.current?.files?.[0] ?? null;
    setFileName(chosen?.name ?? null);
    setShown(
      chosen && chosen.size > maxFileBytes ? { code: `${place}.too_large`, field: place, values: fileLimits } : null,
    );
  }

  function removeFile() {
    if (file.current) file.current.value = "";
    showFile();
    requestAnimationFrame(() => area.current?.focus());
  }

  function takeFiles(files: FileList) {
    if (!file.current) return;
    file.current.files = files;
    showFile();
  }

  const problemId = shown ? `${id}-problem` : undefined;
  return (
    <DropZone onFiles={takeFiles}>
      <legend className="float-left font-semibold">{t(`${place}.label`)}</legend>
      {shown && problemId ? <ProblemNote id={problemId} problem={shown} /> : null}
      <FileField
        name={`${place}File`}
        isMultiple={false}
        inputRef={file}
        fileName={fileName}
        describedBy={problemId}
        onChange={showFile}
        onRemove={removeFile}
        words={{
          choose: t(`${place}.file`),
          drop: t(`${place}.drop`),
          limits: t(place === "cv" ? "limits" : "jdLimits", fileLimits),
          remove: t("removeFile", { name: fileName ?? "" }),
        }}
      />
      <textarea
        ref={area}
        name={`${place}Text`}
        defaultValue={text}
        hidden={fileName !== null}
        aria-label={t(`${place}.paste`)}
        aria-describedby={problemId}
        aria-invalid={shown ? true : undefined}
        placeholder={t(`${place}.placeholder`)}
        className="entry min-h-19 grow resize-y sm:min-h-48"
      />
    </DropZone>
  );
}
