import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { findOwner } from "~/account/find-owner.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { listOffers } from "~/tracker/list-offers.server";
import { OffersPage } from "~/tracker/offers-page";

export const handle: PageHandle = { words: ["tracker"], title: (t) => t("tracker:offers.title") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const access = await findOwner(services, request);
  return json({ offers: access ? await listOffers(services, access.owner.id) : [] });
}

export default function OffersRoute() {
  return <OffersPage offers={useLoaderData<typeof loader>().offers} />;
}
