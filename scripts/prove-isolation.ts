/**
 * Many owners, each with a check that carries words of its own. Every one of them asks every route for what belongs to the next: by reading,
 * by the router's data requests, and by every form. No answer may hold a word of another owner, a route with a foreign id
 * answers 404 (a form where there is none to send: 405), and in the end everybody still has their own.
 * Needs `npm run build`.
 */

import { routePaths } from "../tests/support/route-paths";
import { cvText, postingText } from "../tests/support/sample-texts";
import { startBuiltWorker } from "../tests/support/start-built-worker";
import { guestSecret, type HttpGuest, openHttpGuest } from "./proving/http-guest";
import { doseShare } from "./proving/local-services";

const ownerCount = Math.ceil(1_000 * doseShare());
const marker = "ana_ffffffffffffffffffffffffffffffff";
const routes = routePaths(marker);
const forms: Record<string, string>[] = [{}, { intent: "create" }, { intent: "revoke", link: marker }, { text: "x" }];

type Owner = { canary: string; id: string; guest: HttpGuest };

async function makeOwner(origin: string, number: number): Promise<Owner> {
  const canary = `Canary${number}Quartz${number * 7919}`;
  const guest = openHttpGuest(origin, guestSecret(`isolation-${number}-${process.pid}`));
  const texts = { cvText: cvText.replaceAll("Lena Hartwig", canary), jdText: postingText };
  const { location } = await guest.send("/?index", { intent: "check", idempotencyKey: `key${number}`, ...texts });
  const id = location?.split("/").at(-1);
  if (!id) throw new Error(`Owner ${number} could not check a CV.`);
  return { canary, id, guest };
}

/** Every request that `asking` can make with an id of `asked`; sentences about answers that are not as they must be. */
async function ask(asking: Owner, asked: Owner): Promise<{ requests: number; wrong: string[] }> {
  const wrong: string[] = [];
  let requests = 0;
  const expectNothing = async (path: string, isForeign: boolean, fields?: Record<string, string>) => {
    requests += 1;
    const { status, text } = await asking.guest.send(path, fields);
    const how = `${fields ? "POST" : "GET"} ${path}`;
    if (text.includes(asked.canary)) wrong.push(`${how} shows another owner's words`);
    if (isForeign && fields === undefined && status !== 404 && status !== 303) wrong.push(`${how} answers ${status}`);
    if (isForeign && fields !== undefined && status !== 404 && status !== 405) wrong.push(`${how} answers ${status}`);
  };
  for (const route of routes) {
    const isForeign = route.includes(marker);
    const path = route.replaceAll(marker, asked.id);
    await expectNothing(path, isForeign);
    await expectNothing(`${path}?_data=${encodeURIComponent("routes/analyses.$analysisId")}`, false);
    if (isForeign && !route.startsWith("/erased")) for (const form of forms) await expectNothing(path, true, form);
  }
  return { requests, wrong };
}

const worker = await startBuiltWorker({});
const wrong: string[] = [];
let requests = 0;
try {
  const owners: Owner[] = [];
  for (let number = 0; number < ownerCount; number += 1) owners.push(await makeOwner(worker.origin, number));
  for (const [at, owner] of owners.entries()) {
    const asked = await ask(owner, owners[(at + 1) % owners.length]!);
    requests += asked.requests;
    wrong.push(...asked.wrong);
  }
  for (const { guest, id, canary } of owners) {
    const { status, text } = await guest.send(`/analyses/${id}/json`);
    if (status !== 200 || !text.includes(canary)) wrong.push(`An owner has lost ${id}.`);
  }
} finally {
  await worker.stop();
}
for (const sentence of wrong.slice(0, 10)) console.error(sentence);
console.log(JSON.stringify({ owners: ownerCount, routes: routes.length, requests, wrong: wrong.length }));
process.exitCode = wrong.length === 0 ? 0 : 1;
