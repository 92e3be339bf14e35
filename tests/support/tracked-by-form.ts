import { type Browser, check } from "./browser";
import { cvText, postingText } from "./sample-texts";

/** The value of a hidden field on a page. */
export function hiddenField(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
}

/** Adds an application by its form and gives its address. */
export async function addByForm(browser: Browser, fields: Record<string, string>): Promise<string> {
  const page = await (await browser.get("/applications/new")).text();
  const idempotencyKey = hiddenField(page, "idempotencyKey");
  const answer = await browser.post("/applications/new", { idempotencyKey, stage: "saved", priority: "2", ...fields });
  if (answer.status !== 303) throw new Error(`The form was answered with ${answer.status}.`);
  return answer.headers.get("Location")!;
}

/** Checks the sample CV, saves the check to the tracker and gives both addresses. */
export async function saveCheck(browser: Browser): Promise<{ checkPath: string; path: string }> {
  const checkPath = await check(browser, { cvText, jdText: postingText });
  const answer = await browser.post(`${checkPath}/track`, {});
  return { checkPath, path: answer.headers.get("Location")! };
}
