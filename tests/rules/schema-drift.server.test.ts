import { env } from "cloudflare:test";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { allTables } from "../support/all-tables";

const tables = allTables();

async function pragma(name: string, argument: string): Promise<Record<string, unknown>[]> {
  return (await env.DB.prepare(`select * from pragma_${name}(?)`).bind(argument).all()).results;
}

/** What D1 says about a table, in the words of `declared`. */
async function migrated(table: string) {
  const columns = await pragma("table_xinfo", table);
  const indexes = await pragma("index_list", table);
  const keys = await pragma("foreign_key_list", table);
  const parts = await Promise.all(
    indexes.map(async ({ name, unique }) => {
      const indexed = await pragma("index_info", String(name));
      return { columns: indexed.map((column) => String(column.name)).join(), unique: unique === 1 };
    }),
  );
  const primary = columns.filter(({ pk }) => pk !== 0).sort((a, b) => Number(a.pk) - Number(b.pk));
  return {
    columns: columns
      .map(({ name, type, notnull }) => `${name} ${String(type).toLowerCase()}${notnull ? " not null" : ""}`)
      .sort(),
    primaryKey: primary.map(({ name }) => name).join(),
    indexes: parts.map(({ columns, unique }) => `${columns}${unique ? " unique" : ""}`).sort(),
    foreignKeys: keys.map(({ from, table, to }) => `${from} → ${table}.${to}`).sort(),
  };
}

/** What the code declares. A primary key has an index of its own, as SQLite lists it, unless it is the row's number. */
function declared(table: SQLiteTable) {
  const { columns, indexes, foreignKeys, primaryKeys, name } = getTableConfig(table);
  const single = columns.filter(({ primary }) => primary).map((column) => column.name);
  const primaryKey = [...single, ...primaryKeys.flatMap((key) => key.columns.map((column) => column.name))].join();
  const isRowNumber = columns.some((column) => column.primary && column.getSQLType() === "integer");
  const unique = columns.filter(({ isUnique }) => isUnique).map((column) => `${column.name} unique`);
  const named = indexes.map(({ config }) => {
    const parts = config.columns.map((column) => ("name" in column ? column.name : "expression")).join();
    return `${parts}${config.unique ? " unique" : ""}`;
  });
  return {
    table: name,
    columns: columns
      .map((column) => `${column.name} ${column.getSQLType()}${column.notNull ? " not null" : ""}`)
      .sort(),
    primaryKey,
    indexes: [...named, ...unique, ...(isRowNumber ? [] : [`${primaryKey} unique`])].sort(),
    foreignKeys: foreignKeys
      .map((key) => {
        const { columns, foreignTable, foreignColumns } = key.reference();
        return `${columns[0]?.name} → ${getTableConfig(foreignTable).name}.${foreignColumns[0]?.name}`;
      })
      .sort(),
  };
}

describe("the migrated database", () => {
  it.each(tables.map(declared))("has table $table as the code declares it", async ({ table, ...expected }) => {
    expect(await migrated(table)).toEqual(expected);
  });

  it("has no table that the code does not declare", async () => {
    const { results } = await env.DB.prepare("select name from sqlite_schema where type = 'table'").all();
    const names = results
      .map(({ name }) => String(name))
      .filter((name) => !/^(sqlite_|_cf_|d1_|application_search)/.test(name));
    expect(names.sort()).toEqual(tables.map((table) => getTableConfig(table).name).sort());
  });
});
