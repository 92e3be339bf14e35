import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { problemWords } from "~/i18n/problem-words";

/** Says what happened and what to do next. `id` is what the field names in aria-describedby. */
export function ProblemNote({
  id,
  problem,
}: {
  id: string;
  problem: { code: string; values?: Record<string, string | number> };
}) {
  const { i18n } = useTranslation();
  const { title, next } = problemWords(i18n, problem.code, problem.values);
  return (
    <AlertNote id={id} title={title}>
      {next}
    </AlertNote>
  );
}

/** What went wrong, by icon, colour and words, said aloud when it appears. */
export function AlertNote({ id, title, children }: { id?: string; title: string; children?: ReactNode }) {
  return (
    <p id={id} role="alert" className="flex gap-2 rounded-lg bg-missing-soft px-3 py-2 text-sm">
      <CircleAlert size={18} aria-hidden="true" className="mt-0.5 shrink-0 text-missing" />
      <span>
        <strong className="font-semibold text-missing">{title}</strong> {children}
      </span>
    </p>
  );
}
