import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { findOwner } from "~/account/find-owner.server";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { listOwnStages } from "~/tracker/applications.server";
import { BoardPage } from "~/tracker/board-page";
import { listBoard, maxCards } from "~/tracker/list-board.server";

export const handle: PageHandle = { words: ["tracker"], title: (t) => t("tracker:board.label") };

export const clientLoader = dataAndWords(handle);

export const meta: MetaFunction = () => [{ name: "robots", content: "noindex" }];

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const access = await findOwner(services, request);
  if (!access) return json({ cards: [], more: false, ownStages: [], limit: maxCards });
  const ownerId = access.owner.id;
  const [board, ownStages] = await Promise.all([listBoard(services, ownerId), listOwnStages(services, ownerId)]);
  return json({ ...board, ownStages, limit: maxCards });
}

export default function BoardRoute() {
  return <BoardPage {...useLoaderData<typeof loader>()} />;
}
