import type { TFunction } from "i18next";

/** Every namespace of the pages, for code that words things of several domains. */
export const namespaces = ["app", "home", "result", "cv", "read", "account", "scoring", "errors"] as const;

/** A translate function that takes "namespace:key". */
export type Translate = TFunction<typeof namespaces>;
