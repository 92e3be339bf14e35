/** Stages of an application that is still running, in their order. */
export const openStages = ["saved", "applied", "screening", "interviewing", "offer"] as const;

/** How an application can end. */
const endStages = ["accepted", "rejected", "withdrawn", "no_response"] as const;

export const fixedStages = [...openStages, ...endStages] as const;

type OpenStage = (typeof openStages)[number];

export type FixedStage = (typeof fixedStages)[number];

/** A fixed stage by its name, or a person's own one by its id (`stg_…`). */
export type StageId = FixedStage | `stg_${string}`;

export const stageColors = ["teal", "blue", "violet", "pink", "amber", "green", "grey"] as const;

export type StageColor = (typeof stageColors)[number];

/**
 * A stage that a person added. It stands behind a fixed open stage and counts as that one: in the rules for moves, and in
 * figures, where a visit to it shows that its fixed stage was reached.
 */
export type OwnStage = {
  id: `stg_${string}`;
  name: string;
  color: StageColor;
  after: OpenStage;
  /** orders the own stages behind one fixed stage */
  position: number;
  /** when it was taken from the board, in milliseconds; history still names it */
  removedAt: number | null;
};

export function isFixedStage(value: string): value is FixedStage {
  return (fixedStages as readonly string[]).includes(value);
}

/** Every stage that applications can be in, in the order of the board. */
export function orderStages(own: readonly OwnStage[]): StageId[] {
  const inUse = own.filter(({ removedAt }) => removedAt === null).sort((a, b) => a.position - b.position);
  const running = openStages.flatMap((open) => [
    open,
    ...inUse.filter(({ after }) => after === open).map(({ id }) => id),
  ]);
  return [...running, ...endStages];
}

/** The fixed stage that a stage counts as; null for an id that is no stage of this person. Removed stages still count. */
export function basisOf(stage: string, own: readonly OwnStage[]): FixedStage | null {
  if (isFixedStage(stage)) return stage;
  return own.find(({ id }) => id === stage)?.after ?? null;
}
