import { type ActionFunctionArgs, json, redirect } from "@remix-run/cloudflare";
import { findOwner } from "~/account/find-owner.server";
import { givenInForm } from "~/analysis/given-in-form.server";
import { orProblem } from "~/platform/respond.server";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { readSessionSecret, sessionCookie } from "~/platform/session.server";
import { saveDeviceCheck } from "~/private/save-device-check.server";

export function loader() {
  return redirect("/private", 303);
}

/** Takes over a check of the device, as its person asked: answers with what came out here, or with a Problem. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const form = await orProblem(safeFormData(request));
  const secret = readSessionSecret(request) ?? services.random.secret();
  const access = await findOwner(services, request);
  const checkId = textField(form, "checkId");
  const [cv, posting] = await Promise.all([givenInForm(form, "cv"), givenInForm(form, "jd")]);
  const saved = await orProblem(saveDeviceCheck(services, { access, secret, checkId, cv, posting }));
  return json(saved, { headers: { "Set-Cookie": sessionCookie(request, secret) } });
}
