import type { Files } from "~/platform/files.server";
import type { Log } from "~/platform/log.server";
import { type ModelOffer, modelManifestSchema } from "./model-manifest";

/** Which sentence model browsers are offered, and the host of its files; "" is this app. The manifest is always this app's. */
export type DeviceModel = { id: string; host: string };

type ModelServices = { files: Files; log: Log; deviceModel: DeviceModel };

const prefix = "models/";
const modelName = /^[a-z0-9][a-z0-9.-]{0,63}$/;
/** The hash in the name; see `modelManifestSchema`. */
const fileName = /^[a-z0-9_]+-([0-9a-f]{16})\.(?:onnx|json)$/;

/** The offer of this installation, or null when R2 holds no manifest of the model that can be read. */
export async function offerModel({ files, log, deviceModel }: ModelServices): Promise<ModelOffer | null> {
  const { id, host } = deviceModel;
  const bytes = modelName.test(id) ? await files.get(`${prefix}${id}/manifest.json`) : null;
  if (!bytes) return null;
  const manifest = modelManifestSchema.safeParse(read(bytes));
  if (manifest.success && manifest.data.id === id) return { manifest: manifest.data, folder: `${host}/models/${id}/` };
  log.error("model.manifest_unreadable", { model: id });
  return null;
}

type ModelFileAddress = { model: string; file: string };

/** The key and the entity tag of a model's file, or null for a name that none can have. */
export function modelKeyOf({ model, file }: ModelFileAddress): { key: string; etag: string } | null {
  const hash = fileName.exec(file)?.[1];
  if (hash === undefined || !modelName.test(model)) return null;
  return { key: `${prefix}${model}/${file}`, etag: `"${hash}"` };
}

function read(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
