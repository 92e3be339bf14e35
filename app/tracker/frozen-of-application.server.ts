import { getFrozenAnalysis, getFrozenFile } from "~/analysis/frozen-analyses.server";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { getApplication } from "./applications.server";

type Place = { ownerId: string; id: string };

/** The check that was frozen with an application. @throws AppError not_found, also for one without a check */
export async function getFrozenReport(services: Platform, { ownerId, id }: Place) {
  return getFrozenAnalysis(services, { ownerId, id: await frozenIdOf(services, { ownerId, id }) });
}

/** The file of the CV that was frozen with an application. @throws AppError not_found, also for one without a check */
export async function openFrozenCv(services: Platform, { ownerId, id }: Place) {
  const { key, ...file } = await getFrozenFile(services, { ownerId, id: await frozenIdOf(services, { ownerId, id }) });
  const stored = await services.files.open(key);
  if (!stored) throw new AppError("not_found");
  return { ...file, ...stored };
}

async function frozenIdOf(services: Platform, place: Place): Promise<string> {
  const { frozenId } = await getApplication(services, place);
  if (frozenId === null) throw new AppError("not_found");
  return frozenId;
}
