import { readCookie } from "~/platform/cookies.server";
import { isTheme, type Theme } from "~/ui/theme";
import { type Language, pickLanguage } from "./languages";

/** Plain cookies, readable without a session; the route /preferences writes them. */
export const languageCookie = "language";
export const themeCookie = "theme";

/** The language to answer this request in: cookie, else Accept-Language, else English. */
export function languageOf(request: Request): Language {
  return pickLanguage(readCookie(request, languageCookie), request.headers.get("Accept-Language"));
}

/** The theme to answer this request in: cookie, else the device's own. */
export function themeOf(request: Request): Theme {
  const chosen = readCookie(request, themeCookie);
  return isTheme(chosen) ? chosen : "system";
}
