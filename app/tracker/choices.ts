/** The values of an application's choices. Apart from the schemas, so that pages carry them without the schemas' library. */
export const workModes = ["on_site", "hybrid", "remote"] as const;

export const payPeriods = ["hour", "day", "month", "year"] as const;

/** 1 low, 2 normal, 3 high: numbers, because lists are ordered by them. */
export const priorities = [1, 2, 3] as const;

export type WorkMode = (typeof workModes)[number];
export type PayPeriod = (typeof payPeriods)[number];
export type Priority = (typeof priorities)[number];
