import { findAccess } from "~/account/find-owner.server";
import { openGuest } from "~/account/open-guest.server";
import { setPassword } from "~/account/set-password.server";
import { getAnalysis } from "~/analysis/analyses.server";
import { correctCv } from "~/analysis/correct-cv.server";
import { correctFields } from "~/analysis/correct-fields.server";
import { correctRequirement } from "~/analysis/correct-requirement.server";
import { deleteAnalysis } from "~/analysis/delete-analysis.server";
import { getPostingRequirements } from "~/analysis/posting-requirements.server";
import { recheck } from "~/analysis/recheck.server";
import { createShareLink } from "~/analysis/share-links.server";
import { startAnalysis } from "~/analysis/start-analysis.server";
import { swapAnalysis } from "~/analysis/swap-analysis.server";
import { enterAccount } from "~/enter-account.server";
import { eraseData } from "~/erase-data.server";
import { saveRequirements } from "~/job/save-requirements.server";
import { saveDeviceCheck } from "~/private/save-device-check.server";
import type { Services } from "~/services.server";
import { detailsForm } from "../../tests/support/details-form";
import { cvText, postingText } from "../../tests/support/sample-texts";
import { personFlows, preparePerson } from "./person-flows";
import { prepareArchive, prepareTracker, trackerFlows } from "./tracker-flows";
import { carriedOut, type Start, type WriteFlow } from "./write-flow";

const given = (cv: string, posting: string) => ({
  cv: { kind: "text" as const, text: cv },
  posting: { kind: "text" as const, text: posting },
});

/** A guest with one check and one application, another browser with a check, and a person of better-auth's who has no owner yet. */
export async function prepare(services: Services, flow: WriteFlow): Promise<Start> {
  const secret = services.random.secret();
  const access = await openGuest(services, secret);
  const { owner } = access;
  const analysisId = await startAnalysis(services, { sender: { owner }, key: "first", ...given(cvText, postingText) });
  const tracked = await prepareTracker(services, access);
  const archived = flow.withArchive ? await prepareArchive(services, access) : null;
  const otherSecret = services.random.secret();
  const sender = { secret: otherSecret };
  await startAnalysis(services, { sender, key: "other", ...given(`${cvText}\nSpark`, postingText) });
  const person = await preparePerson(services, { ownerId: owner.id, analysisId });
  return { secret, ownerId: owner.id, analysisId, otherSecret, ...person, ...tracked, archived };
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
    name: "a check of a device taken over by a new browser",
    act: (services, { secret }) => {
      const device = { access: null, secret: `${secret.slice(0, -1)}_`, checkId: "prv" };
      return saveDeviceCheck(services, { ...device, ...given(cvText, postingText) });
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
  {
    name: "corrected details",
    act: async (services, { ownerId, analysisId: id }) => {
      const { profile } = (await getAnalysis(services, { ownerId, id })).assessment.cv;
      const form = detailsForm(profile, { location: "Leipzig" });
      return correctFields(services, { ownerId, id, formKey: "details", form });
    },
  },
  {
    name: "a corrected verdict",
    act: async (services, start) => {
      const { ownerId, analysisId: id } = start;
      const { first } = await requirementOf(services, start);
      const given = { verdict: "unknown" as const, kind: null, place: null };
      await correctRequirement(services, { ownerId, actor: ownerId, id, requirement: first.id, given });
    },
  },
  {
    name: "edited requirements and a new judgement",
    act: async (services, start) => {
      const { ownerId, analysisId: id } = start;
      const { setId, first } = await requirementOf(services, start);
      const edits = { changed: [{ id: first.id, label: "SQL", kind: "nice" as const }], removed: [], added: [] };
      await saveRequirements(services, { ownerId, analysisId: id, setId, edits });
      return recheck(services, { ownerId, id });
    },
  },
  {
    name: "a share link",
    act: (services, { ownerId, analysisId: id }) =>
      createShareLink(services, { ownerId, id, key: "link", withContact: false, days: 7 }),
  },
  {
    name: "a deleted check",
    act: (services, { ownerId, analysisId: id }) => carriedOut(deleteAnalysis(services, { ownerId, id }), "not_found"),
  },
  { name: "an account of a guest", act: signIn },
  {
    name: "a sign-in that merges a guest",
    act: async (services, start) => {
      await signIn(services, start);
      await signIn(services, { ...start, secret: start.otherSecret });
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
  ...personFlows,
  ...trackerFlows,
];

/** The first requirement of a check, with the posting's place and the set it stands in. */
async function requirementOf(services: Services, { ownerId, analysisId: id }: Start) {
  const { set, posting } = await getPostingRequirements(services, { ownerId, id });
  const [first] = posting.requirements;
  if (!first) throw new Error("a posting without requirements");
  return { setId: set.id, first };
}
