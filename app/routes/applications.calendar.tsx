import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findOwner } from "~/account/find-owner.server";
import { requireOwner } from "~/account/require-owner.server";
import { languageOf } from "~/i18n/preferences.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { findCalendarFeed } from "~/tracker/calendar-feed.server";
import { readCalendarQuery } from "~/tracker/calendar-month";
import { CalendarPage } from "~/tracker/calendar-page";
import { changeCalendar } from "~/tracker/change-calendar.server";
import type { DueItem } from "~/tracker/due-item";
import { listMonth } from "~/tracker/due-items.server";
import { getTrackerSettings, usualSettings } from "~/tracker/tracker-settings.server";
import { dayAt } from "~/tracker/wall-time";

export const handle: PageHandle = { words: ["calendar", "tracker"], title: (t) => t("calendar:documentTitle") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const access = await findOwner(services, request);
  const ownerId = access?.owner.id;
  const settings = ownerId ? await getTrackerSettings(services, { ownerId, language }) : usualSettings(language);
  const today = dayAt(services.now(), settings.timeZone);
  const query = readCalendarQuery(new URL(request.url).searchParams, today);
  const nothing: DueItem[] = [];
  if (!access || !ownerId) return json({ query, today, items: nothing, owned: null });
  const [items, feed, recipient] = await Promise.all([
    listMonth(services, { ownerId, month: query.month, timeZone: settings.timeZone }),
    findCalendarFeed(services, ownerId),
    services.recipients.find(ownerId),
  ]);
  const owned = { settings, feed, hasAddress: recipient !== null, isGuest: access.owner.kind === "guest" };
  return json({ query, today, items, owned });
}

export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  const form = await orProblem(safeFormData(request));
  const change = await orProblem(changeCalendar(services, { ownerId: owner.id, get: (name) => textField(form, name) }));
  if (change.kind !== "feed") return json({ change, address: null }, change.kind === "unknown_zone" ? 422 : 200);
  const { origin } = new URL(request.url);
  return json({ change, address: `${origin}/calendar/${change.secret}.ics?language=${languageOf(request)}` });
}

export default function CalendarRoute() {
  const answer = useActionData<typeof action>();
  return (
    <CalendarPage {...useLoaderData<typeof loader>()} done={answer?.change.kind} address={answer?.address ?? null} />
  );
}
