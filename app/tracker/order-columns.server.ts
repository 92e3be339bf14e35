import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { OrderField } from "./list-query";
import { applications } from "./tables.server";

/** What each order of a list goes by. */
export const orderColumns: Record<OrderField, SQLiteColumn> = {
  changed: applications.updatedAt,
  title: applications.titleKey,
  company: applications.companyKey,
  priority: applications.priority,
  applied: applications.appliedOrder,
  deadline: applications.deadlineOrder,
  match: applications.matchOrder,
};
