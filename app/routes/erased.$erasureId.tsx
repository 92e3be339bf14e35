import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { ErasedPage } from "~/account/erased-page";
import { getErasure } from "~/erase-data.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";

export const handle: PageHandle = { words: ["data"], title: (t) => t("data:receipt.documentTitle") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

/** Whoever has the number may read it: nobody is named in it. */
export async function loader({ params, context: { services } }: LoaderFunctionArgs) {
  return json({ receipt: await orProblem(getErasure(services, params.erasureId ?? "")) });
}

export default function Erased() {
  return <ErasedPage receipt={useLoaderData<typeof loader>().receipt} />;
}
