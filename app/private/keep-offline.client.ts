import { keepsOnDevice } from "./private-cookie";

const lookKey = "offline-look";

/**
 * Installs the service worker, so that checks on the device go on without a network, and has it fetch its pages again when they look
 * different now. Only where the switch is on: others would pay for an engine that they do not use.
 * @returns whether all is kept
 */
export async function keepOffline(language: string): Promise<boolean> {
  if (!keepsOnDevice(document.cookie) || !("serviceWorker" in navigator)) return false;
  await navigator.serviceWorker.register("/sw.js");
  const { active } = await navigator.serviceWorker.ready;
  const look = `${language} ${document.documentElement.dataset.theme}`;
  if (localStorage.getItem(lookKey) !== look) {
    active?.postMessage("look");
    localStorage.setItem(lookKey, look);
  }
  return true;
}
