import { isUnderWay, type ReviewProgress } from "./review";

/** Between two questions where the browser cannot listen, in milliseconds. */
const pollInterval = 2_000;

/**
 * Follows a review until it ends: by server-sent events, and by asking again and again where those do not come through.
 * @returns what ends the watching
 */
export function watchReview(address: string, onProgress: (progress: ReviewProgress) => void): () => void {
  const source = new EventSource(address);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const end = () => {
    isOver = true;
    source.close();
    clearTimeout(timer);
  };
  const take = (progress: ReviewProgress) => {
    if (isOver) return;
    if (!isUnderWay(progress)) end();
    onProgress(progress);
  };
  async function poll() {
    try {
      const response = await fetch(address, { headers: { Accept: "application/json" } });
      if (response.ok) take(await response.json());
      else end();
    } finally {
      if (!isOver) timer = setTimeout(() => void poll().catch(() => undefined), pollInterval);
    }
  }
  source.onmessage = (event) => take(JSON.parse(event.data));
  source.onerror = () => {
    if (isOver || source.readyState === EventSource.CONNECTING) return;
    source.close();
    void poll().catch(() => undefined);
  };
  return end;
}
