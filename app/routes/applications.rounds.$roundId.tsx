import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { languageOf } from "~/i18n/preferences.server";
import { attachment } from "~/platform/attachment";
import { orProblem } from "~/platform/respond.server";
import { interviewCalendar } from "~/tracker/calendar-of.server";

/** One interview as a calendar file. */
export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const interview = { ownerId: owner.id, id: params.roundId ?? "", language: languageOf(request) };
  return new Response(await orProblem(interviewCalendar(services, interview)), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": attachment("interview.ics"),
    },
  });
}
