const lookKey = "offline-look";

/**
 * Installs the service worker, so that checks on the device go on without a network, and has it fetch its pages again when they look
 * different now. Ends when all is kept; where the browser has no service workers, never.
 */
export async function keepOffline(language: string): Promise<void> {
  if (!("serviceWorker" in navigator)) return new Promise(() => {});
  await navigator.serviceWorker.register("/sw.js");
  const { active } = await navigator.serviceWorker.ready;
  const look = `${language} ${document.documentElement.dataset.theme}`;
  if (localStorage.getItem(lookKey) === look) return;
  active?.postMessage("look");
  localStorage.setItem(lookKey, look);
}
