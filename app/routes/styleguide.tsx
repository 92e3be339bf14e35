import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { AppError } from "~/platform/app-error";
import { isLoopback } from "~/platform/loopback";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";
import { StyleguidePage } from "~/styleguide/styleguide-page";

export const handle: PageHandle = {
  words: ["styleguide", "result", "cv", "home", "tracker"],
  title: (t) => t("styleguide:title"),
};

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

/** Answers only on one's own machine, by its own name: it is for who works on the pages. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (!isLoopback(new URL(request.url))) return orProblem(Promise.reject(new AppError("not_found")));
  return json(null);
}

export default function StyleguideRoute() {
  return <StyleguidePage />;
}
