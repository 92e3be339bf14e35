import { sql } from "drizzle-orm";
import type { Platform } from "./platform/platform.server";

/** What a request needs to be served, and whether it answers. */
export type Readiness = { database: boolean; files: boolean };

/** Asks the database and the file store something that changes nothing. */
export async function checkReadiness({ db, files }: Platform): Promise<Readiness> {
  const answers = (work: Promise<unknown>) =>
    work.then(
      () => true,
      () => false,
    );
  return {
    database: await answers(db.all(sql`select count(*) from owners where id = ''`)),
    files: await answers(files.get("files/none")),
  };
}
