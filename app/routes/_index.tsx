import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findOwner } from "~/account/find-owner.server";
import { listRecentChecks } from "~/analysis/analyses.server";
import type { GivenDocument } from "~/analysis/given-document";
import { submissionKey } from "~/analysis/given-document.server";
import { givenInForm } from "~/analysis/given-in-form.server";
import { HomePage } from "~/analysis/home-page";
import { samples } from "~/analysis/samples";
import { startAnalysis } from "~/analysis/start-analysis.server";
import { AppError } from "~/platform/app-error";
import type { PageHandle } from "~/platform/page-handle";
import { dataAndWords } from "~/platform/page-words";
import { safeFormData, textField } from "~/platform/safe-form-data.server";
import { readSessionSecret, sessionCookie } from "~/platform/session.server";
import { KeptChecks } from "~/private/kept-checks";
import { keepsOnDevice } from "~/private/private-cookie";
import { PrivateSwitch } from "~/private/private-switch";
import { usePrivateMode } from "~/private/use-private-mode";

export const handle: PageHandle = {
  words: ["home", "result"],
  title: (t) => t("home:documentTitle"),
  description: (t) => t("home:description"),
};

export const clientLoader = dataAndWords(handle);

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const onDevice = keepsOnDevice(request.headers.get("Cookie") ?? "");
  const idempotencyKey = services.random.secret();
  // What the service worker keeps for the time without a network holds nothing of anybody.
  if (new URL(request.url).searchParams.has("shell")) return json({ recent: [], idempotencyKey, onDevice });
  const access = await findOwner(services, request);
  const recent = access ? await listRecentChecks(services, access.owner) : [];
  const secret = readSessionSecret(request) ?? services.random.secret();
  const headers = { "Set-Cookie": sessionCookie(request, secret) };
  return json({ recent, idempotencyKey, onDevice }, { headers });
}

export async function action({ request, context: { services } }: ActionFunctionArgs) {
  let entered = { cvText: "", jdText: "" };
  try {
    const form = await safeFormData(request);
    entered = { cvText: textField(form, "cvText"), jdText: textField(form, "jdText") };
    const { cv, posting } = await givenDocuments(form);
    const key = await submissionKey(textField(form, "idempotencyKey") || services.random.secret(), cv, posting);
    const secret = readSessionSecret(request) ?? services.random.secret();
    const sender = (await findOwner(services, request)) ?? { secret };
    const id = await startAnalysis(services, { sender, key, cv, posting });
    const headers = { "Set-Cookie": sessionCookie(request, secret) };
    return redirect(`/analyses/${id}`, { status: 303, headers });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return json({ problem: error.problem, entered }, error.status);
  }
}

async function givenDocuments(form: FormData): Promise<{ cv: GivenDocument; posting: GivenDocument }> {
  const intent = textField(form, "intent");
  if (intent === "sample-en" || intent === "sample-vi") {
    const { cvName, cvText, postingText } = samples[intent === "sample-en" ? "en" : "vi"];
    const cv: GivenDocument = { kind: "file", name: cvName, bytes: new TextEncoder().encode(cvText) };
    return { cv, posting: { kind: "text", text: postingText } };
  }
  return { cv: await givenInForm(form, "cv"), posting: await givenInForm(form, "jd") };
}

const nothingEntered = { cvText: "", jdText: "" };

export default function Index() {
  const { recent, idempotencyKey, onDevice } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { runner, isOn, isReady, turn } = usePrivateMode(onDevice);
  return (
    <HomePage
      recent={recent}
      kept={<KeptChecks isExpected={onDevice} />}
      idempotencyKey={idempotencyKey}
      problem={refused?.problem ?? null}
      entered={refused?.entered ?? nothingEntered}
      runner={runner}
    >
      <PrivateSwitch isOn={isOn} isReady={isReady} onChange={turn} />
    </HomePage>
  );
}
