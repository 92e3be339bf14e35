import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../support/browser";
import { routeAddresses } from "../support/route-paths";
import { addByForm, hiddenField, saveCheck } from "../support/tracked-by-form";

/** In every text of the one owner; in none that another one gets. */
const canary = "Kanarienvogel";

type Ids = Record<
  | "analysisId"
  | "requirementId"
  | "applicationId"
  | "attachmentId"
  | "roundId"
  | "importId"
  | "stageId"
  | "contactId"
  | "offerId"
  | "reminderId",
  string
>;

const round = { startsAt: "2026-12-01T14:00", timeZone: "Asia/Ho_Chi_Minh", minutes: "60" };
const offer = { amount: "1", currency: "VND", period: "month", monthsPaid: "12", hoursPerWeek: "40" };

let owner: Browser;
let stranger: Browser;
let strangersPath: string;
let ids: Ids;
let archiveOfStranger: File;

const strText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

beforeAll(async () => {
  owner = openBrowser();
  stranger = openBrowser();
  const { checkPath, path } = await saveCheck(owner);
  await owner.post("/applications/stages", { intent: "add", name: canary, color: "teal", after: "applied" });
  const edited = { version: "1", title: canary, notes: canary, tags: canary, company: canary, priority: "2" };
  expect((await owner.post(`${path}/edit`, edited)).status).toBe(303);
  await owner.post(path, { part: "contact", intent: "save", name: canary });
  await owner.post(path, { part: "reminder", intent: "save", text: canary, dueOn: "2026-12-01" });
  await owner.post(path, { part: "round", intent: "save", ...round, title: canary });
  await owner.post(path, { part: "offer", intent: "save", ...offer, notes: canary });
  await owner.post(path, { part: "file", intent: "save", file: new File([canary], `${canary}.txt`) });
  const list = { intent: "import", text: `title\n${canary} 2`, fileName: `${canary}.csv`, formKey: "isolation" };
  const imported = await owner.post("/applications/import", list);
  const html = await (await owner.get(path)).text();
  const analysisHtml = await (await owner.get(checkPath)).text();
  ids = {
    analysisId: checkPath.split("/").at(-1)!,
    requirementId: /\/correct\/([^"?]+)/.exec(analysisHtml)?.[1] ?? "",
    applicationId: path.split("/").at(-1)!,
    attachmentId: /files\/(att_\w+)/.exec(html)?.[1] ?? "",
    roundId: /rounds\/(rnd_\w+)/.exec(html)?.[1] ?? "",
    importId: imported.headers.get("Location")?.split("/").at(-1) ?? "",
    contactId: /value="(con_\w+)"/.exec(html)?.[1] ?? "",
    offerId: /value="(ofr_\w+)"/.exec(html)?.[1] ?? "",
    reminderId: /value="(rem_\w+)"/.exec(html)?.[1] ?? "",
    stageId: hiddenField(await (await owner.get("/applications/stages")).text(), "id"),
  };
  strangersPath = await addByForm(stranger, { title: "Mine" });
  archiveOfStranger = new File([await (await stranger.get("/applications/export/zip")).arrayBuffer()], "mine.zip");
}, 60_000);

/** Forms that would change or show something if their sender owned what they name. */
function forms(): Record<string, string | File>[] {
  const { applicationId, attachmentId, roundId, contactId, offerId, reminderId, stageId } = ids;
  const fields = { title: "Taken", priority: "3", version: "2", name: "Taken", color: "teal", after: "applied" };
  const single = { chosen: `${applicationId}:1`, returnTo: "/applications", tag: "taken", priority: "3" };
  const all = { ...single, all: `/applications?q=${canary}`, seenAt: String(Date.now()), count: "1" };
  return [
    { ...fields, to: "applied", sequence: "1" },
    { part: "reminder", intent: "remove", id: reminderId },
    { part: "reminder", intent: "done", id: reminderId },
    { part: "reminder", intent: "save", id: reminderId, text: "Taken", dueOn: "2026-12-02" },
    { part: "contact", intent: "save", name: "Taken" },
    { part: "contact", intent: "save", id: contactId, name: "Taken" },
    { part: "round", intent: "save", id: roundId, ...round, title: "Taken" },
    { part: "round", intent: "remove", id: roundId },
    { part: "offer", intent: "save", id: offerId, ...offer, notes: "Taken" },
    { part: "offer", intent: "remove", id: offerId },
    { part: "file", intent: "remove", id: attachmentId },
    { intent: "remove", id: stageId, to: "saved" },
    { ...fields, intent: "edit", id: stageId },
    { intent: "up", id: stageId },
    { intent: "restore", archive: archiveOfStranger, cursor: "" },
    ...["move", "tag", "priority", "delete"].flatMap((kind) => [
      { ...single, kind, to: "applied" },
      { ...all, kind, to: "applied" },
    ]),
  ];
}

it("has an id of the owner for every parameter of a route that names something of theirs", () => {
  const ofNobody = new Set(["format", "file", "model", "erasureId"]);
  const named = routeAddresses().flatMap(({ parameters }) => parameters.filter((name) => !ofNobody.has(name)));
  for (const name of named) expect(ids[name as keyof Ids], name).toBeTruthy();
  for (const [name, id] of Object.entries(ids)) expect(id, name).toBeTruthy();
});

it("reaches nothing of another owner through an application of one's own", async () => {
  const before = (await everythingOf(owner)).map(withoutKeys);
  for (const form of forms().filter(({ part, id }) => part && id)) {
    expect((await stranger.post(strangersPath, form)).status, JSON.stringify(form)).toBe(404);
  }
  expect((await stranger.get(`${strangersPath}/files/${ids.attachmentId}`)).status).toBe(404);
  expect((await everythingOf(owner)).map(withoutKeys)).toEqual(before);
});

it.each(["csv", "json", "zip"])("gives another owner their own list only, as %s", async (format) => {
  const answer = await stranger.get(`/applications/export/${format}`);
  expect(answer.status).toBe(200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = format === "zip" ? Object.values(unzipSync(bytes)).map(strText).join() : strText(bytes);
  expect([text.includes("Mine"), text.includes(canary)]).toEqual([true, false]);
});

/** Follows redirects, as a browser does. */
async function arrive(browser: Browser, answer: Response): Promise<Response> {
  const location = answer.headers.get("Location") ?? answer.headers.get("X-Remix-Redirect");
  return location === null ? answer : arrive(browser, await browser.get(location));
}

function everythingOf(browser: Browser): Promise<string[]> {
  const { applicationId, attachmentId, roundId, importId } = ids;
  const ofOne = [`/${applicationId}`, `/${applicationId}/files/${attachmentId}`, `/rounds/${roundId}`];
  const paths = ["", "/board", "/offers", "/stages", "/export/json", "/export/csv", `/imports/${importId}`, ...ofOne];
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
