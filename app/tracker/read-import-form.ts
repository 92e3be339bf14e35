import { type CsvColumn, isCsvColumn } from "./csv-columns";

/** What the form of a preview says besides the file's text. */
export type ImportForm = {
  intent: "preview" | "import";
  /** the meaning chosen for each column of the file; null before anything was chosen */
  chosen: (CsvColumn | null)[] | null;
  /** the lines of duplicates that are wanted all the same */
  chosenLines: Set<number>;
  formKey: string;
};

export function readImportForm(form: FormData): ImportForm {
  const texts = (name: string) => form.getAll(name).filter((value): value is string => typeof value === "string");
  const columns = texts("column").map((value) => (isCsvColumn(value) ? value : null));
  return {
    intent: texts("intent")[0] === "import" ? "import" : "preview",
    chosen:
      columns.length > 0 ? columns.map((column, order) => (columns.indexOf(column) === order ? column : null)) : null,
    chosenLines: new Set(texts("take").map(Number).filter(Number.isSafeInteger)),
    formKey: texts("formKey")[0] ?? "",
  };
}
