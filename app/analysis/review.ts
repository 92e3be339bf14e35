export const reviewStates = ["queued", "running", "done", "unavailable"] as const;

type ReviewState = (typeof reviewStates)[number];

/** What a review is busy with, in the order of its work. */
export const reviewSteps = ["waiting", "passages", "questions", "finished"] as const;

export type ReviewStep = (typeof reviewSteps)[number];

/** Why there is no review; a key of `failure` in locales/…/review.json. The built-in result is complete in every case. */
export type ReviewFailure =
  | "absent"
  | "quota"
  | "busy"
  | "timeout"
  | "unreadable"
  | "failed"
  | "cap_owner"
  | "cap_all"
  | "nothing_to_ask"
  | "late"
  | "dead";

/** How far a review is, as the page is told while it waits. */
export type ReviewProgress = {
  state: ReviewState;
  step: ReviewStep;
  failure: ReviewFailure | null;
  asked: number;
  answered: number;
};

/** A message is taken within seconds; after this long in the queue or at work, in milliseconds, a review will not come. */
export const longestWait = 120_000;

/** What a page may still wait for. */
export function isUnderWay({ state }: Pick<ReviewProgress, "state">): boolean {
  return state === "queued" || state === "running";
}
