import { type DragEvent, type ReactNode, useState } from "react";

/** A group of fields onto which files can be dropped; anything else that is dropped stays the browser's matter. */
export function DropZone({ onFiles, children }: { onFiles(files: FileList): void; children: ReactNode }) {
  const [over, setOver] = useState(false);

  function takeDrop(event: DragEvent) {
    setOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    onFiles(event.dataTransfer.files);
  }

  return (
    <fieldset
      className={`sheet flex min-w-0 flex-col gap-2 p-3 sm:p-4 ${over ? "outline-2 outline-dashed outline-accent" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={takeDrop}
    >
      {children}
    </fieldset>
  );
}
