/** A database that counts the rows its statements read. Each statement runs once more for its count, so only reads belong here. */
export function countRows(d1: D1Database): { d1: D1Database; rows(): number; reset(): void } {
  let read = 0;
  const counting = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name) {
        if (name === "bind") return (...values: unknown[]) => counting(target.bind(...values));
        if (name !== "raw" && name !== "all") return Reflect.get(target, name);
        return async () => {
          const { meta } = await target.all();
          read += meta.rows_read;
          return target[name]();
        };
      },
    });
  const counted = new Proxy(d1, {
    get: (target, name) =>
      name === "prepare" ? (text: string) => counting(target.prepare(text)) : Reflect.get(target, name),
  });
  return {
    d1: counted,
    rows: () => read,
    reset() {
      read = 0;
    },
  };
}
