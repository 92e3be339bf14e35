import { getTableConfig } from "drizzle-orm/sqlite-core";
import { expect, it } from "vitest";
import { ownerParts } from "~/owner-lifecycle.server";
import { allTables } from "../support/all-tables";

it("every table that names an owner is exported, erased and merged by its domain", () => {
  const owned = allTables()
    .map(getTableConfig)
    .filter(({ columns }) => columns.some(({ name }) => name === "owner_id"));
  const listed = ownerParts.flatMap(({ tables }) => tables).map((table) => getTableConfig(table).name);
  expect(listed.sort()).toEqual(owned.map(({ name }) => name).sort());
});
