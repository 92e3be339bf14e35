import { getTableConfig } from "drizzle-orm/sqlite-core";
import { expect, it } from "vitest";
import { ownerParts } from "~/owner-lifecycle.server";
import words from "../../locales/en/data.json";
import { allTables } from "../support/all-tables";

it("every table that names an owner is exported, erased and merged by its domain", () => {
  const owned = allTables()
    .map(getTableConfig)
    .filter(({ columns }) => columns.some(({ name }) => name === "owner_id"));
  const listed = ownerParts.flatMap(({ tables }) => tables).map((table) => getTableConfig(table).name);
  expect(listed.sort()).toEqual(owned.map(({ name }) => name).sort());
});

it("every table that names an owner has words that tell its person what is kept", () => {
  const listed = ownerParts.flatMap(({ tables }) => tables).map((table) => getTableConfig(table).name);
  expect(Object.keys(words.tables).sort()).toEqual(listed.sort());
});
