import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { AppError } from "~/platform/app-error";
import { isLoopback } from "~/platform/loopback";
import { OutboxPage } from "~/platform/outbox-page";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { orProblem } from "~/platform/respond.server";

export const handle: PageHandle = { words: ["mail"], title: (t) => t("mail:outbox.title") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

/** Answers only on one's own machine, by its own name: there it holds everybody's mail. */
export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const outbox = isLoopback(new URL(request.url)) ? services.outbox : null;
  if (!outbox) return orProblem(Promise.reject(new AppError("not_found")));
  return json({ mail: await outbox.list() });
}

export default function OutboxRoute() {
  const { mail } = useLoaderData<typeof loader>();
  return <OutboxPage mail={mail} />;
}
