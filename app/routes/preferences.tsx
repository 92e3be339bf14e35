import { type ActionFunctionArgs, redirect } from "@remix-run/cloudflare";
import { isLanguage } from "~/i18n/languages";
import { languageCookie, themeCookie } from "~/i18n/preferences.server";
import { localPath } from "~/platform/local-path";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { isTheme } from "~/ui/theme";

const yearInSeconds = 365 * 24 * 60 * 60;

export function loader() {
  return redirect("/", 303);
}

/** Keeps the chosen language or theme in a cookie and returns to the page the choice was made on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await orProblem(safeFormData(request));
  const language = textField(form, "language");
  const theme = textField(form, "theme");
  const headers = new Headers();
  if (isLanguage(language)) headers.append("Set-Cookie", preferenceCookie(languageCookie, language));
  if (isTheme(theme)) headers.append("Set-Cookie", preferenceCookie(themeCookie, theme));
  return redirect(localPath(textField(form, "returnTo")), { status: 303, headers });
}

function preferenceCookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax`;
}

/** Never shown: the route has a page so that a refusal is shown as one. */
export default function Preferences() {
  return null;
}
