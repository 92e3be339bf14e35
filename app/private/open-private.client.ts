import { findPrivateCheck, listPrivateChecks } from "./check-store.client";
import type { PrivateCheck, PrivateHead } from "./private-check";

/** What the page of this address shows: one check, or all. A check that is not kept here is null. */
export type PrivateData = { check: PrivateCheck | null } | { checks: PrivateHead[] };

export async function openPrivate(address: URL): Promise<PrivateData> {
  const id = address.searchParams.get("check");
  return id === null ? { checks: await listPrivateChecks() } : { check: await findPrivateCheck(id) };
}
