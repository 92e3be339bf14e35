import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { type CvOrigin, getCvOrigin } from "./cv-origin.server";

export type OriginalFile = { name: string; format: CvOrigin["file"]["format"]; body: ReadableStream; size: number };

/** The CV's file as it was given. @throws AppError not_found, for another owner's analysis too */
export async function openOriginal(
  services: Platform,
  analysis: { ownerId: string; id: string },
): Promise<OriginalFile> {
  const { name, file } = await getCvOrigin(services, analysis);
  const stored = await services.files.open(file.key);
  if (!stored) throw new AppError("not_found");
  return { name, format: file.format, ...stored };
}
