/**
 * The service worker of checks on the device: without a network it answers with the app's shell, which holds nothing of any person.
 * It is installed where the switch is on. scripts/building/service-worker.ts builds it and states the files and their version.
 */
declare const OFFLINE_FILES: readonly string[];
declare const MODEL_FILES: readonly string[];
declare const OFFLINE_VERSION: string;

type LastingEvent = Event & { waitUntil(work: Promise<unknown>): void };
type RequestEvent = LastingEvent & { request: Request; respondWith(response: Promise<Response>): void };

const shellPrefix = "shell-";
const shell = `${shellPrefix}${OFFLINE_VERSION}`;
const files = new Set(OFFLINE_FILES);
/** The programs of a sentence model are kept once somebody has asked for one. */
const modelFiles = new Set(MODEL_FILES);

/** Pages that work without the server, by their path. `/offline` stands for every other page. */
const pages = ["/", "/private", "/private/many"];

/** Where an answer is asked for when the shell is filled, by the name that it is kept under. */
const answers: Record<string, string> = {
  "/": "/?shell",
  "/private": "/private",
  "/private/many": "/private/many",
  "/offline": "/offline",
  "/home-data": "/?index&shell&_data=routes%2F_index",
};
const routesName = "/routes";

listen<LastingEvent>("install", (event) => {
  const { skipWaiting } = globalThis as unknown as { skipWaiting(): Promise<void> };
  event.waitUntil(fillShell().then(() => skipWaiting()));
});

listen<LastingEvent>("activate", (event) => {
  const { clients } = globalThis as unknown as { clients: { claim(): Promise<void> } };
  event.waitUntil(dropOldShells().then(() => clients.claim()));
});

/** One after the other, so that what was asked for last is what stays. */
let keeping: Promise<void> = Promise.resolve();

/** Any message: the pages look different now, as in another language. */
listen<LastingEvent>("message", (event) => {
  keeping = keeping.then(keepAnswers, keepAnswers);
  event.waitUntil(keeping);
});

listen<RequestEvent>("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) return;
  if (files.has(address.pathname)) {
    event.respondWith(kept(address.pathname).then((response) => response ?? fetch(request)));
    return;
  }
  if (modelFiles.has(address.pathname)) {
    event.respondWith(keptOnceFetched(address.pathname));
    return;
  }
  const name = nameOf(request, address);
  if (name) event.respondWith(fetch(request).catch(async () => (await kept(name)) ?? Response.error()));
});

/** What the shell answers a request with when the network does not; null: nothing. */
function nameOf({ mode }: Request, { pathname, searchParams }: URL): string | null {
  if (mode === "navigate") return pages.includes(pathname) ? pathname : "/offline";
  if (pathname === "/" && searchParams.get("_data") === "routes/_index") return "/home-data";
  if (pathname === "/__manifest" && searchParams.getAll("p").every((path) => pages.includes(path))) return routesName;
  return null;
}

async function fillShell(): Promise<void> {
  const cache = await caches.open(shell);
  await Promise.all(
    // A file's name carries a hash of its content: what the shell before this one has is the same.
    [...OFFLINE_FILES, ...MODEL_FILES].map(async (file) => {
      const known = await caches.match(file);
      if (known ?? files.has(file)) await cache.put(file, known ?? (await fetched(file)));
    }),
  );
  await keepAnswers();
}

async function keepAnswers(): Promise<void> {
  const cache = await caches.open(shell);
  for (const [name, address] of Object.entries(answers)) await cache.put(name, await fetched(address));
  const page = await (await cache.match("/private"))!.text();
  const version = /"version": ?"(\w+)"/.exec(page)?.[1] ?? "";
  const asked = new URLSearchParams([...pages.map((path) => ["p", path]), ["version", version]]);
  await cache.put(routesName, await fetched(`/__manifest?${asked}`));
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
  return response;
}

async function keptOnceFetched(file: string): Promise<Response> {
  const known = await kept(file);
  if (known) return known;
  const response = await fetched(file);
  await (await caches.open(shell)).put(file, response.clone());
  return response;
}

async function kept(name: string): Promise<Response | undefined> {
  return (await caches.open(shell)).match(name);
}

async function dropOldShells(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(shellPrefix) && name !== shell) await caches.delete(name);
}

function listen<Kind extends Event>(type: string, listener: (event: Kind) => void): void {
  addEventListener(type, listener as EventListener);
}
