import { maxFileBytes, maxPages } from "~/cv/accepted-file";
import { minPostingWords } from "~/job/count-words";

/** The limits of what can be handed in, as sentences about them name them. */
export const fileLimits = { limitMb: maxFileBytes / 1024 / 1024, limitPages: maxPages, limitWords: minPostingWords };
