import type { Page } from "playwright-core";

/** What the browser keeps of its only check. */
export function keptReport(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("careerflow-private");
      opening.onsuccess = () => resolve(opening.result);
    });
    const [body] = await new Promise<{ reports: { en: unknown } }[]>((resolve) => {
      const reading = database.transaction("bodies").objectStore("bodies").getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    return JSON.stringify(body?.reports.en);
  });
}
