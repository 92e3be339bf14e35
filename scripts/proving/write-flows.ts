import { findAccess } from "~/account/find-owner.server";
import { openGuest } from "~/account/open-guest.server";
import { setPassword } from "~/account/set-password.server";
import { authUsers } from "~/account/tables.server";
import { correctCv } from "~/analysis/correct-cv.server";
import { deleteAnalysis } from "~/analysis/delete-analysis.server";
import { startAnalysis } from "~/analysis/start-analysis.server";
import { swapAnalysis } from "~/analysis/swap-analysis.server";
import { enterAccount } from "~/enter-account.server";
import { eraseData } from "~/erase-data.server";
import type { Services } from "~/services.server";
import { cvText, postingText } from "../../tests/support/sample-texts";

/** What a flow starts from: a browser's secret with one check, and a person who can sign in. */
export type Start = { secret: string; ownerId: string; analysisId: string; userId: string };

/**
 * A way to write. `act` is tried until it succeeds, as a person who sends a form again does; `rows` is what the database then holds,
 * by table: the same as after one undisturbed try.
 */
export type WriteFlow = { name: string; act(services: Services, start: Start): Promise<unknown> };

const given = (cv: string, posting: string) => ({
  cv: { kind: "text" as const, text: cv },
  posting: { kind: "text" as const, text: posting },
});

/** A guest with one check, and a person of better-auth's who has no owner yet. */
export async function prepare(services: Services): Promise<Start> {
  const secret = services.random.secret();
  const { owner } = await openGuest(services, secret);
  const analysisId = await startAnalysis(services, { sender: { owner }, key: "first", ...given(cvText, postingText) });
  return { secret, ownerId: owner.id, analysisId, userId: await addPerson(services) };
}

async function addPerson({ db, random }: Services): Promise<string> {
  const id = random.id("usr");
  const at = new Date();
  const email = `${id}@example.com`;
  await db.insert(authUsers).values({ id, name: "", email, emailVerified: true, createdAt: at, updatedAt: at });
  return id;
}

/** The browser signs in with what it holds. */
function signIn(services: Services, { userId, secret }: Pick<Start, "userId" | "secret">) {
  return enterAccount(services, { userId, secret, device: null, language: "en" });
}

export const writeFlows: WriteFlow[] = [
  {
    name: "a first check of a new browser",
    act: (services, { secret }) => {
      const sender = { secret: `${secret.slice(0, -1)}_` };
      return startAnalysis(services, { sender, key: "new", ...given(cvText, postingText) });
    },
  },
  {
    name: "another check",
    act: (services, { ownerId }) => {
      const owner = { id: ownerId, kind: "guest" as const, createdAt: 0, lastUsedAt: 0 };
      return startAnalysis(services, { sender: { owner }, key: "second", ...given(`${cvText}\nGit`, postingText) });
    },
  },
  {
    name: "a corrected text",
    act: (services, { ownerId, analysisId }) =>
      correctCv(services, { ownerId, id: analysisId, formKey: "correction", text: `${cvText}\nLooker` }),
  },
  {
    name: "a swap",
    act: (services, { ownerId, analysisId }) => {
      const owner = { id: ownerId, kind: "guest" as const, createdAt: 0, lastUsedAt: 0 };
      return swapAnalysis(services, { owner, id: analysisId });
    },
  },
  { name: "a deleted check", act: (services, { ownerId, analysisId }) => deleteOnce(services, ownerId, analysisId) },
  { name: "an account of a guest", act: signIn },
  {
    name: "a sign-in that merges a guest",
    act: async (services, start) => {
      await signIn(services, { ...start, secret: start.secret });
      const secret = `${start.secret.slice(0, -1)}-`;
      const { owner } = (await findAccess(services, secret)) ?? (await openGuest(services, secret));
      if (owner.kind === "guest") {
        await startAnalysis(services, { sender: { owner }, key: "merged", ...given(`${cvText}\nSpark`, postingText) });
      }
      await signIn(services, { ...start, secret });
    },
  },
  { name: "a password", act: (services, { userId }) => setPassword(services, { userId, password: "a long password" }) },
  {
    name: "an erasure",
    act: async (services, { secret }) => {
      const access = await findAccess(services, secret);
      if (access) await eraseData(services, access.owner.id);
    },
  },
];

/** Deleting what is deleted already is what the person wanted. */
async function deleteOnce(services: Services, ownerId: string, id: string): Promise<void> {
  await deleteAnalysis(services, { ownerId, id }).catch((error: unknown) => {
    if (!(error instanceof Error) || error.message !== "not_found") throw error;
  });
}
