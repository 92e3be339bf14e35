import { Fragment, type MouseEvent, memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Span } from "~/text/span";
import type { CvSection } from "./cv-document";
import { type CvMark, type CvSegment, type CvTextLine, cvLines } from "./cv-lines";

/** What a mark supports: shown as a small number that leads to `href`. */
export type Supported = { number: number; label: string; href: string };

type CvPageProps = {
  text: string;
  sections: CvSection[];
  marks: CvMark[];
  supported: ReadonlyMap<string, Supported>;
  /** the span to highlight */
  active: Span | null;
  /** called with the ids of a clicked mark; the link itself leads to the first of them */
  onMark(event: MouseEvent, ids: string[], span: Span): void;
};

/** Where a quote that starts at this offset stands on the page. */
export function cvAnchor(start: number): string {
  return `cv-${start}`;
}

/** The CV's text, line by line, with its evidence marked. */
export function CvPage({ text, sections, marks, active, ...rest }: CvPageProps) {
  const lines = useMemo(() => {
    const headings = sections.filter(({ heading }) => heading !== null).map(({ start }) => start);
    return cvLines(text, marks, headings);
  }, [text, sections, marks]);
  return lines.map((line) => (
    <Line key={line.start} line={line} active={isTouched(line, active) ? active : null} {...rest} />
  ));
}

function isTouched(line: CvTextLine, active: Span | null): boolean {
  return active !== null && active.start < line.end && active.end > line.start;
}

type LineProps = { line: CvTextLine } & Pick<CvPageProps, "supported" | "active" | "onMark">;

// Choosing a passage changes one or two lines of many.
const Line = memo(function Line({ line, ...rest }: LineProps) {
  return (
    <p data-start={line.start} className={line.heading ? "cv-line cv-heading" : "cv-line"}>
      {line.segments.map((segment) => (
        <Segment key={segment.start} segment={segment} {...rest} />
      ))}
    </p>
  );
});

type SegmentProps = { segment: CvSegment } & Pick<CvPageProps, "supported" | "active" | "onMark">;

function Segment({ segment, supported, active, onMark }: SegmentProps) {
  const { start, end, text, marks, begins, ends } = segment;
  const [first] = marks;
  if (first === undefined) return text;
  const isActive = active !== null && start >= active.start && end <= active.end;
  return (
    <>
      <a
        id={begins ? cvAnchor(start) : undefined}
        href={supported.get(first)?.href}
        tabIndex={begins ? undefined : -1}
        data-active={isActive || undefined}
        onClick={(event) => onMark(event, marks, { start, end })}
        className="cv-mark"
      >
        {text}
      </a>
      {ends.map((id) => (
        <Note key={id} target={supported.get(id)} repeats={id === first} />
      ))}
    </>
  );
}

/** A footnote number. The first one repeats the link of the marked text, so that it stays out of the tab order. */
function Note({ target, repeats }: { target: Supported | undefined; repeats: boolean }) {
  const { t } = useTranslation("cv");
  if (!target) return <Fragment />;
  return (
    <sup className="cv-note">
      <a
        href={target.href}
        aria-label={t("supportsOne", { number: target.number, label: target.label })}
        {...(repeats ? { tabIndex: -1, "aria-hidden": true } : {})}
      >
        {target.number}
      </a>
    </sup>
  );
}
