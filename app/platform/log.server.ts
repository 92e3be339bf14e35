/** A line carries ids, codes and timings; never text, names or addresses of a person. */
export type LogFields = Record<string, string | number | boolean | null>;

export type Log = {
  info(event: string, fields: LogFields): void;
  error(event: string, fields: LogFields): void;
};

/** One JSON object per line, as Workers Logs indexes it. */
export const consoleLog: Log = {
  info: (event, fields) => console.log(JSON.stringify({ event, ...fields })),
  error: (event, fields) => console.error(JSON.stringify({ event, ...fields })),
};

/**
 * Logs an error that nothing expected, under an id that can be shown to the person. The message of an error may hold what a
 * person wrote (a failed query prints its values), so only its class, the database's own words and the places in the code
 * are logged.
 */
export function logUnexpected(log: Log, error: unknown, where: LogFields & { errorId: string }): void {
  if (isRefusal(error)) return;
  log.error("unexpected", { ...where, ...describe(error) });
}

/** What the router answers by itself with a 4xx: no such address, no such method. */
function isRefusal(error: unknown): boolean {
  return typeof error === "object" && error !== null && "status" in error && Number(error.status) < 500;
}

function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { error: error.name, database: databaseWords(error), stack: places.slice(0, 12).join("\n") };
}

function databaseWords(error: Error): string | null {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const words = /^D1_ERROR: [\w .,:]{1,160}/.exec(cause.message);
    if (words) return words[0];
  }
  return null;
}
