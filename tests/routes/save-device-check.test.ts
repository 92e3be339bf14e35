import { expect, it } from "vitest";
import { openBrowser } from "../support/browser";
import { cvText, postingText } from "../support/sample-texts";

const fields = { checkId: "prv_1", cvText, jdText: postingText };

it("takes a check of a device over once, with the numbers of this server", async () => {
  const guest = openBrowser();
  const first = await (await guest.post("/private/save", fields)).json();
  expect(first).toMatchObject({ numbers: { total: expect.any(Number) } });
  expect(await (await guest.post("/private/save", fields)).json()).toEqual(first);
  const { applicationId, analysisId } = first as { applicationId: string; analysisId: string };
  expect((await guest.get(`/applications/${applicationId}`)).status).toBe(200);
  expect((await guest.get(`/analyses/${analysisId}`)).status).toBe(200);
  const other = openBrowser();
  const others = (await (await other.post("/private/save", fields)).json()) as typeof first;
  expect(others).not.toEqual(first);
  expect((await other.get(`/applications/${applicationId}`)).status).toBe(404);
});

it.each([
  ["cv.missing", { ...fields, cvText: "" }],
  ["jd.too_short", { ...fields, jdText: "Tuyển kế toán" }],
])("refuses with %s, and stores nothing", async (code, sent) => {
  const guest = openBrowser();
  const answer = await guest.post("/private/save", sent);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ code });
  expect(await (await guest.get("/data")).text()).toContain("Nothing is kept of you");
});
