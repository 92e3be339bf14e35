/** How the pages look: as chosen, or as the device says. */
export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

export function isTheme(value: unknown): value is Theme {
  return value === "system" || value === "light" || value === "dark";
}
