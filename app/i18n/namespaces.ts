import type { TFunction } from "i18next";
import type { words } from "./words-en";

export type Namespace = keyof typeof words;

/** What the frame of every page says, its errors included; a page names what it says beyond that. */
export const frameNamespaces = ["app", "errors"] as const satisfies Namespace[];

/** A translate function that takes "namespace:key". */
export type Translate = TFunction<Namespace[]>;
