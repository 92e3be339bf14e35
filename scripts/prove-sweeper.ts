/**
 * Seeded interleavings of storing a file (put, then its row), deleting it (row, then object, perhaps by a queue that delivers late and twice),
 * crashes between any two steps, and the sweeper, which is itself interrupted between its calls. After the last crash the
 * sweeper runs once more: file store and database must then hold the same files, and every file whose row was stored and not
 * deleted must be there.
 */
import { eq } from "drizzle-orm";
import { owners } from "~/account/tables.server";
import { sweepFiles } from "~/cv/sweep-files.server";
import { files } from "~/cv/tables.server";
import type { Files } from "~/platform/files.server";
import type { Services } from "~/services.server";
import { doseShare, startLocalServices } from "./proving/local-services";
import { type Random, seededRandom } from "./proving/random";

const interleavings = Math.ceil(10_000 * doseShare());
const ownerId = "own_prover";
const minute = 60_000;

/** Objects with the time of their upload; pages are short, so that the sweeper is interrupted between them. */
function memoryFiles(clock: { now: number }) {
  const objects = new Map<string, number>();
  const store: Files = {
    async put(key) {
      if (objects.has(key)) throw new Error("An object of this key exists.");
      objects.set(key, clock.now);
    },
    get: async (key) => (objects.has(key) ? new Uint8Array() : null),
    open: () => Promise.reject(new Error("Nothing is read here.")),
    openPart: () => Promise.reject(new Error("Nothing is read here.")),
    size: () => Promise.reject(new Error("Nothing is read here.")),
    async remove(keys) {
      for (const key of keys) objects.delete(key);
    },
    async list({ prefix, cursor }) {
      const listed = [...objects].sort().filter(([key]) => key.startsWith(prefix));
      const rest = listed.filter(([key]) => cursor === null || key > cursor);
      const page = rest.slice(0, 2).map(([key, uploadedAt]) => ({ key, uploadedAt }));
      return { files: page, cursor: rest.length > 2 ? page.at(-1)!.key : null };
    },
  };
  return { objects, store };
}

type Step = () => Promise<unknown>;

/** One file's life as steps, cut short where a crash comes. */
function life(services: Services, random: Random, key: string, late: Step[]): Step[] {
  const row = { id: `file_${key}`, ownerId, key, sha256: key, name: key, format: "text" as const, size: 0 };
  const steps: Step[] = [
    () => services.files.put(key, new Uint8Array()),
    () => services.db.insert(files).values({ ...row, createdAt: services.now() }),
    () => services.db.delete(files).where(eq(files.key, key)),
    async () => {
      const remove = () => services.files.remove([key]);
      if (random.below(2) === 0) await remove();
      if (random.below(2) === 0) late.push(remove, remove);
    },
  ];
  return steps.slice(0, 1 + random.below(steps.length));
}

async function interleave(base: Services, clock: { now: number }, seed: number): Promise<string | null> {
  const random = seededRandom(seed);
  const { objects, store } = memoryFiles(clock);
  const services = { ...base, files: store };
  const late: Step[] = [];
  const lives = Array.from({ length: 2 + random.below(4) }, (_, at) =>
    life(services, random, `files/${seed}-${at}`, late),
  );
  const stored = lives.map((steps) => steps.length);

  /** A step of any life that has one left. A request ends within minutes, so little time passes while one is on its way. */
  async function step(): Promise<void> {
    const open = [...lives, late].filter((steps) => steps.length > 0);
    if (open.length > 0) await random.pick(open).shift()!();
    clock.now += random.below(2 * minute);
  }

  async function sweep(): Promise<void> {
    const interrupted = async () => {
      for (let times = random.below(3); times > 0; times -= 1) await step();
    };
    const list: Files["list"] = async (cursor) => {
      await interrupted();
      const page = await store.list(cursor);
      await interrupted();
      if (random.below(10) === 0) throw new Error("crash");
      return page;
    };
    const remove: Files["remove"] = async (keys) => {
      await interrupted();
      await store.remove(random.below(4) === 0 ? keys.slice(0, random.below(keys.length)) : keys);
      if (random.below(10) === 0) throw new Error("crash");
    };
    const jobs = { send: () => Promise.reject(new Error("crash")) };
    await sweepFiles({ ...services, files: { ...store, list, remove }, jobs }).catch(() => {});
  }

  while (lives.some((steps) => steps.length > 0)) {
    if (random.below(4) === 0) await sweep();
    else await step();
  }
  clock.now += 120 * minute;
  while (late.length > 0) await late.shift()!();
  await sweepFiles(services);

  const rows = new Set((await base.db.select({ key: files.key }).from(files)).map(({ key }) => key));
  await base.db.delete(files);
  const kept = stored.flatMap((length, at) => (length === 2 ? [`files/${seed}-${at}`] : []));
  if (kept.some((key) => !rows.has(key))) return `seed ${seed}: a row was lost`;
  const orphans = [...objects.keys()].filter((key) => !rows.has(key));
  const dangling = [...rows].filter((key) => !objects.has(key));
  return orphans.length + dangling.length === 0
    ? null
    : `seed ${seed}: ${orphans.length} orphans, ${dangling.length} dangling`;
}

const local = await startLocalServices();
const services = local.services();
const { now } = local.clock;
await services.db.insert(owners).values({ id: ownerId, kind: "person", createdAt: now, lastUsedAt: now });
const broken: string[] = [];
for (let seed = 1; seed <= interleavings; seed += 1) {
  const problem = await interleave(services, local.clock, seed);
  if (problem) broken.push(problem);
}
await local.stop();
for (const problem of broken.slice(0, 10)) console.error(problem);
console.log(JSON.stringify({ interleavings, endedClean: interleavings - broken.length, broken: broken.length }));
process.exitCode = broken.length === 0 ? 0 : 1;
