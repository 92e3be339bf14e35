import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { findOwner } from "~/account/find-owner.server";
import { expiresAt } from "~/account/retention";
import { languageOf } from "~/i18n/preferences.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { listOwnStages } from "~/tracker/applications.server";
import { readChoice } from "~/tracker/choose";
import { getDueOverview } from "~/tracker/due-overview.server";
import { listApplications, listTags } from "~/tracker/list-applications.server";
import { listMatching } from "~/tracker/list-matching.server";
import { type ChangeNotice, ListPage } from "~/tracker/list-page";
import { isFiltered, readListQuery, writeListQuery } from "~/tracker/list-query";

export const handle: PageHandle = { words: ["tracker", "calendar"], title: (t) => t("tracker:documentTitle") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const query = readListQuery(searchParams);
  const notice = readNotice(searchParams);
  const access = await findOwner(services, request);
  const language = languageOf(request);
  const isHome = !isFiltered(query) && query.after === null;
  const due = access && isHome ? await getDueOverview(services, { ownerId: access.owner.id, language, most: 5 }) : null;
  const choice = readChoice(searchParams);
  const inOrder = `/applications${writeListQuery({ ...query, search: "", tag: null, after: null })}`;
  const nothing = { rows: [], next: null, unsorted: false, matching: null, ownStages: [], tags: [], expiresAt: null };
  if (!access) return json({ ...nothing, query, inOrder, choice, notice, due });
  const ownerId = access.owner.id;
  const seenAt = services.now();
  const [page, ownStages, tags, all] = await Promise.all([
    listApplications(services, { ownerId, query }),
    listOwnStages(services, ownerId),
    listTags(services, ownerId),
    choice === "all" ? listMatching(services, { ownerId, filters: query, seenAt }) : null,
  ]);
  const matching = all && { count: all.length, seenAt };
  return json({ ...page, inOrder, choice, matching, ownStages, tags, notice, due, expiresAt: expiresAt(access.owner) });
}

/** What the last change of many came to, as /applications/change tells it. */
function readNotice(parameters: URLSearchParams): ChangeNotice {
  const [changed, unchanged] = ["changed", "unchanged"].map((name) => Number(parameters.get(name) ?? Number.NaN));
  if (!Number.isSafeInteger(changed) || !Number.isSafeInteger(unchanged)) return null;
  return { changed: changed!, unchanged: unchanged! };
}

export default function ApplicationsRoute() {
  return <ListPage {...useLoaderData<typeof loader>()} />;
}
