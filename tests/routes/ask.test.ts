import { describe, expect, it } from "vitest";
import { check, openBrowser } from "../support/browser";
import { cvText, postingText } from "../support/sample-texts";

async function guestWithCheck() {
  const guest = openBrowser();
  const path = await check(guest, { cvText, jdText: postingText });
  return { guest, path };
}

describe("asking one's CV without a model and without scripts", () => {
  it("answers in quotes, or says that nothing in the CVs does", async () => {
    const { guest, path } = await guestWithCheck();
    const found = await guest.post("/ask", { question: "Where did I use Power BI?" });
    expect(found.status).toBe(200);
    const page = await found.text();
    expect(page).toContain("Built sales dashboards in Power BI for twelve regional managers.");
    expect(page).toContain(`href="${path}#document"`);
    const nothing = await guest.post("/ask", { question: "Have I worked with Kubernetes?" });
    expect(await nothing.text()).toContain("Not in your CVs");
  });

  it("says what is wrong with a question, at the field, and keeps it", async () => {
    const { guest } = await guestWithCheck();
    expect((await guest.post("/ask", { question: " " })).status).toBe(422);
    const long = await guest.post("/ask", { question: "why ".repeat(200) });
    expect(long.status).toBe(422);
    expect(await long.text()).toMatch(/too long[\s\S]*why why/);
  });

  it("tells a browser without a check where to begin, and takes no question from it", async () => {
    const stranger = openBrowser();
    expect(await (await stranger.get("/ask")).text()).toContain("There is no CV of yours here yet.");
    expect((await stranger.post("/ask", { question: "SQL?" })).status).toBe(404);
  });
});

describe("a result without a model", () => {
  it("says nothing of an AI review, and has none to follow or to choose", async () => {
    const { guest, path } = await guestWithCheck();
    expect(await (await guest.get(path)).text()).not.toContain('id="review"');
    expect(await (await guest.get("/privacy")).text()).toContain("Your CV is not sent to any AI model.");
    expect((await guest.get(`${path}/review/progress`)).status).toBe(404);
    expect((await guest.post(`${path}/review`, { intent: "review" })).status).toBe(404);
    expect((await openBrowser().get(`${path}/review/progress`)).status).toBe(404);
  });
});
