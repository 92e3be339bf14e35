import { listPrivateChecks } from "./check-store.client";
import * as tab from "./comparison.client";
import { type MatrixOrder, matrixOrders } from "./matrix";
import type { PrivateHead } from "./private-check";

/** What the page of many works with: the tab's comparison and what may be done with it, the order of its rows, and the CVs kept here. */
export type ManyData = { tab: typeof tab; order: MatrixOrder; kept: PrivateHead[] };

export async function openMany(address: URL): Promise<ManyData> {
  const sort = address.searchParams.get("sort");
  const order = matrixOrders.find((name) => name === sort) ?? "total";
  // A browser that keeps nothing can compare all the same.
  const kept = await listPrivateChecks().catch(() => []);
  return { tab, order, kept };
}
