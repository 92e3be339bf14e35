import { json, type LoaderFunctionArgs } from "@remix-run/cloudflare";
import { offerModel } from "~/embedding/model-files.server";

/** The sentence model that this installation offers to browsers, or null. */
export async function loader({ context: { services } }: LoaderFunctionArgs) {
  return json(await offerModel(services));
}
