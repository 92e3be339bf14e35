/** Work that takes a while: the step it is at in words, what that means, and how far it is for the eye (0 to 1). */
export function StepProgress({ step, hint, share }: { step: string; hint: string; share: number }) {
  return (
    <>
      <p>{step}</p>
      <p className="text-sm text-ink-soft">{hint}</p>
      <div aria-hidden="true" className="mt-3 h-1.5 overflow-hidden rounded-full bg-line">
        <div className="h-full rounded-full bg-accent" style={{ width: `${Math.round(100 * share)}%` }} />
      </div>
    </>
  );
}
