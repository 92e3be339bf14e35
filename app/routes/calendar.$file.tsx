import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { isLanguage } from "~/i18n/languages";
import { languageOf } from "~/i18n/preferences.server";
import { AppError } from "~/platform/app-error";
import { sha256 } from "~/platform/hash.server";
import { orProblem } from "~/platform/respond.server";
import { findFeedOwner } from "~/tracker/calendar-feed.server";
import { calendarOf } from "~/tracker/calendar-of.server";

/** The calendar that a private link opens: `/calendar/<secret>.ics`. Who asks is known by the secret alone. */
export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const [, secret = ""] = /^(.*)\.ics$/.exec(params.file ?? "") ?? [];
  const ownerId = await findFeedOwner(services, secret);
  if (!ownerId) return orProblem(Promise.reject(new AppError("not_found")));
  const chosen = new URL(request.url).searchParams.get("language");
  const language = isLanguage(chosen) ? chosen : languageOf(request);
  const calendar = await calendarOf(services, { ownerId, language });
  const headers = {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'inline; filename="careerflow.ics"',
    "Cache-Control": "private, no-cache",
    "X-Robots-Tag": "noindex",
    ETag: `"${await sha256(calendar)}"`,
  };
  const isSame = request.headers.get("If-None-Match")?.includes(headers.ETag);
  return isSame ? new Response(null, { status: 304, headers }) : new Response(calendar, { headers });
}
