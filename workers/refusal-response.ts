import { maxFileBytes } from "~/cv/accepted-file";
import type { Language } from "~/i18n/languages";
import { phrase } from "~/i18n/phrase";
import { languageOf } from "~/i18n/preferences.server";
import type { Problem } from "~/platform/problem";
import english from "../locales/en/errors.json";
import vietnamese from "../locales/vi/errors.json";
import { type RefusalCode, refusalStatus } from "./request-gate";

const words = { en: english, vi: vietnamese };
const values = { limitMb: maxFileBytes / 1024 / 1024 };

/** What a refused request is answered: a small page in the person's language, or the problem as data for a script of ours. */
export function refusalResponse(request: Request, code: RefusalCode): Response {
  const status = refusalStatus[code];
  const headers = new Headers();
  if (status === 405) headers.set("Allow", "GET, HEAD, POST");
  if (status === 429) headers.set("Retry-After", "60");
  if (new URL(request.url).searchParams.has("_data")) {
    const problem: Problem = { code, field: null, values };
    headers.set("X-Remix-Catch", "yes"); // the router hands the body to the error page
    return Response.json(problem, { status, headers });
  }
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(page(code, languageOf(request)), { status, headers });
}

function page(code: RefusalCode, language: Language): string {
  const { title, next } = sentences(code, language);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title} · CareerFlow</title></head>
<body><main><h1>${title}</h1><p>${next}</p><p><a href="/">CareerFlow</a></p></main></body>
</html>
`;
}

function sentences(code: RefusalCode, language: Language): { title: string; next: string } {
  const { form, request } = words[language];
  const all = {
    "form.too_large": form.too_large,
    "request.bad_address": request.bad_address,
    "request.cross_site": request.cross_site,
    "request.headers_too_large": request.headers_too_large,
    "request.method_not_allowed": request.method_not_allowed,
    "request.rate_limited": request.rate_limited,
    "request.wrong_type": request.wrong_type,
  };
  const { title, next } = all[code];
  return { title: phrase(title, values), next: phrase(next, values) };
}
