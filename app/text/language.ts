/** The language a text is written in, as far as this product tells languages apart. */
export type TextLanguage = "en" | "vi" | "mixed" | "other";

/** Levels of the Common European Framework of Reference for Languages. */
export type Cefr = "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
