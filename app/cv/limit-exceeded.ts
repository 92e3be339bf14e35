/** Thrown when a file would unfold into more, or nest deeper, than the limits allow. */
export class LimitExceeded extends Error {}
