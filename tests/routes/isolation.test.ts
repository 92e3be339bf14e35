import { beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../support/browser";
import { routeAddresses } from "../support/route-paths";
import { addByForm, hiddenField, saveCheck } from "../support/tracked-by-form";

/** In every text of the one owner; in none that another one gets. */
const canary = "Kanarienvogel";

type Ids = { analysisId: string; applicationId: string; attachmentId: string; stageId: string; reminderId: string };

let owner: Browser;
let stranger: Browser;
let ids: Ids;

beforeAll(async () => {
  owner = openBrowser();
  stranger = openBrowser();
  const { checkPath, path } = await saveCheck(owner);
  await owner.post("/applications/stages", { intent: "add", name: canary, color: "teal", after: "applied" });
  const edited = { version: "1", title: canary, notes: canary, tags: canary, company: canary, priority: "2" };
  expect((await owner.post(`${path}/edit`, edited)).status).toBe(303);
  await owner.post(path, { part: "contact", intent: "save", name: canary });
  await owner.post(path, { part: "reminder", intent: "save", text: canary, dueOn: "2026-12-01" });
  const offer = { amount: "1", currency: "VND", period: "month", monthsPaid: "12", hoursPerWeek: "40" };
  await owner.post(path, { part: "offer", intent: "save", ...offer, notes: canary });
  await owner.post(path, { part: "file", intent: "save", file: new File([canary], `${canary}.txt`) });
  const html = await (await owner.get(path)).text();
  ids = {
    analysisId: checkPath.split("/").at(-1)!,
    applicationId: path.split("/").at(-1)!,
    attachmentId: /files\/(att_\w+)/.exec(html)?.[1] ?? "",
    reminderId: /value="(rem_\w+)"/.exec(html)?.[1] ?? "",
    stageId: hiddenField(await (await owner.get("/applications/stages")).text(), "id"),
  };
  await addByForm(stranger, { title: "Mine" });
}, 60_000);

/** Forms that would change or show something if their sender owned what they name. */
function forms(): Record<string, string>[] {
  const { applicationId, attachmentId, reminderId, stageId } = ids;
  const fields = { title: "Taken", priority: "3", version: "2", name: "Taken", color: "teal", after: "applied" };
  const chosen = { chosen: `${applicationId}:1`, returnTo: "/applications", tag: "taken", priority: "3" };
  return [
    { ...fields, to: "applied", sequence: "1" },
    { part: "reminder", intent: "remove", id: reminderId },
    { part: "reminder", intent: "done", id: reminderId },
    { part: "contact", intent: "save", name: "Taken" },
    { part: "file", intent: "remove", id: attachmentId },
    { intent: "remove", id: stageId, to: "saved" },
    { ...fields, intent: "edit", id: stageId },
    { intent: "up", id: stageId },
    ...["move", "tag", "priority", "delete"].map((kind) => ({ ...chosen, kind, to: "applied" })),
  ];
}

/** Follows redirects, as a browser does. */
async function arrive(browser: Browser, answer: Response): Promise<Response> {
  const location = answer.headers.get("Location") ?? answer.headers.get("X-Remix-Redirect");
  return location === null ? answer : arrive(browser, await browser.get(location));
}

function everythingOf(browser: Browser): Promise<string[]> {
  const { applicationId, attachmentId } = ids;
  const paths = ["", "/board", "/offers", "/stages", `/${applicationId}`, `/${applicationId}/files/${attachmentId}`];
  return Promise.all(paths.map(async (path) => (await browser.get(`/applications${path}`)).text()));
}

describe.each(routeAddresses())("$id", ({ id, parameters }) => {
  const here = () => routeAddresses(ids).find((route) => route.id === id)!.path;

  it("shows another owner nothing, as page and as data", async () => {
    for (const address of [here(), `${here()}?_data=${encodeURIComponent(id)}`]) {
      const answer = await arrive(stranger, await stranger.get(address));
      if (parameters.length > 0) expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain(canary);
    }
  });

  it("lets another owner change nothing", async () => {
    const before = (await everythingOf(owner)).map(withoutKeys);
    for (const form of forms()) {
      const answer = await stranger.post(here(), form);
      const unanswered = answer.status === 405 || (answer.status === 400 && !parameters.length);
      if (parameters.length > 0 && !unanswered) expect(answer.status).toBe(404);
      expect(await (await arrive(stranger, answer)).text()).not.toContain(canary);
    }
    expect((await everythingOf(owner)).map(withoutKeys)).toEqual(before);
  });
});

it("the owner still has everything", async () => {
  const texts = await everythingOf(owner);
  expect(texts.every((text) => text.includes(canary))).toBe(true);
});

/** A page without what differs from request to request. */
function withoutKeys(html: string): string {
  return html.replace(/nonce="[^"]*"|nonce\\?":\\?"[^"\\]*|formKey"(:| value=)"[^"]*/g, "");
}
