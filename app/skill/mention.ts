import type { Span } from "~/text/span";
import type { CasedForm } from "./form-tree";
import type { LexiconEntry } from "./lexicon-format";

/** A place in a text where a concept is named. */
export type Mention = Span & { concept: string };

/** A mention that needs no context, with its concept at hand. */
export type CertainMention = Mention & { entry: LexiconEntry };

/** A form that may or may not name one of its readings; it covers `count` tokens from `token` on. */
export type OpenMention = Span & { readings: CasedForm[]; token: number; count: number };
