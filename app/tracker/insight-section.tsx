import type { ReactNode } from "react";

/** One question with its chart and, below it, the table with the same numbers. */
export function InsightSection({
  id,
  title,
  hint,
  children,
}: {
  id: string;
  title: string;
  hint: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="sheet min-w-0 p-4 sm:p-5">
      <h2 id={id} className="text-lg font-bold">
        {title}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{hint}</p>
      {children}
    </section>
  );
}

/** A table whose first column names the row and whose others are numbers. */
export function NumbersTable({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: string[];
  rows: { key: string; name: ReactNode; numbers: string[] }[];
}) {
  return (
    <table className="mt-4 w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line-strong text-left">
          {head.map((word, order) => (
            <th
              key={word}
              scope="col"
              className={`py-1.5 align-bottom font-semibold ${order > 0 ? "pl-3 text-right" : ""}`}
            >
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, numbers }) => (
          <tr key={key} className="border-b border-line last:border-0">
            <th scope="row" className="py-1.5 text-left font-normal break-words">
              {name}
            </th>
            {numbers.map((number, order) => (
              <td key={head[order + 1]} className="py-1.5 pl-3 text-right align-top">
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
