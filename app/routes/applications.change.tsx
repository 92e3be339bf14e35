import { type ActionFunctionArgs, redirect } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { localPath } from "~/platform/local-path";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { changeMany } from "~/tracker/change-many.server";
import { maxAtOnce } from "~/tracker/choose";
import { listMatching } from "~/tracker/list-matching.server";
import { readAll, readChange, readChosen } from "~/tracker/read-change";

export function loader() {
  return redirect("/applications", 303);
}

/** Does one thing to all chosen applications and returns to the list, which says what it came to. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const { owner, actor } = await orProblem(requireOwner(services, request));
  const form = await orProblem(safeFormData(request));
  const ownerId = owner.id;
  const get = (name: string) => textField(form, name);
  const all = readAll(get);
  const matching = all ? await listMatching(services, { ownerId, ...all }) : null;
  const chosen = matching?.slice(0, maxAtOnce) ?? readChosen(form.getAll("chosen"));
  const change = readChange(get);
  const wanted = chosen.length > 0 && change !== null;
  const changed = wanted ? await orProblem(changeMany(services, { ownerId, actor, chosen, change })) : 0;
  const seen = all ? all.count : chosen.length;
  const back = new URL(localPath(get("returnTo") || "/applications"), request.url);
  back.searchParams.set("changed", String(changed));
  back.searchParams.set("unchanged", String(wanted ? Math.max(0, seen - changed) : 0));
  return redirect(back.pathname + back.search, 303);
}

/** Never shown: the route has a page so that a refusal is shown as one. */
export default function ChangeApplications() {
  return null;
}
