import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { requireOwner } from "~/account/require-owner.server";
import { orProblem } from "~/platform/respond.server";
import { deleteApplications } from "~/tracker/delete-applications.server";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/applications/${params.applicationId}`, 303);
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const { owner } = await orProblem(requireOwner(services, request));
  await orProblem(deleteApplications(services, { ownerId: owner.id, ids: [params.applicationId ?? ""] }));
  return redirect("/applications", 303);
}

/** Never shown: the route has a page so that a refusal is shown as one. */
export default function DeleteApplication() {
  return null;
}
