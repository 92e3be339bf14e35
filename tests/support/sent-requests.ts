import type { Page, Request } from "playwright-core";

/** A request with everything that it carries: address, body and headers. */
export type SentRequest = { url: string; text: string; range: string | undefined };

/** Records the requests of a page and its workers from now on; what they carry is read while the page is still open. */
export function recordRequests(page: Page): () => Promise<SentRequest[]> {
  const requests: Request[] = [];
  page.context().on("request", (request) => requests.push(request));
  return () => Promise.all(requests.map(readRequest));
}

async function readRequest(request: Request): Promise<SentRequest> {
  const headers = await request.allHeaders();
  const text = [request.url(), request.postData() ?? "", JSON.stringify(headers)].join("\n");
  return { url: request.url(), text, range: headers.range };
}
