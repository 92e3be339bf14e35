const inner = Symbol("the statement itself");

type Wrapped = D1PreparedStatement & { [inner]: D1PreparedStatement };

/** A D1 that tells how many queries are under way. Each query is prepared once: between two processes that is what takes long. */
export function countedD1(d1: D1Database): { d1: D1Database; isBusy(): boolean } {
  let underWay = 0;
  const prepared = new Map<string, D1PreparedStatement>();
  async function count<Result>(work: Promise<Result>): Promise<Result> {
    underWay += 1;
    return work.finally(() => {
      underWay -= 1;
    });
  }
  function wrap(statement: D1PreparedStatement): Wrapped {
    const wrapped = {
      [inner]: statement,
      bind: (...values: unknown[]) => wrap(statement.bind(...values)),
      all: () => count(statement.all()),
      run: () => count(statement.run()),
      first: () => count(statement.first()),
      raw: () => count(statement.raw()),
    };
    return wrapped as unknown as Wrapped;
  }
  const counted = {
    prepare(query: string) {
      const statement = prepared.get(query) ?? d1.prepare(query);
      prepared.set(query, statement);
      return wrap(statement);
    },
    batch: (list: Wrapped[]) => count(d1.batch(list.map((statement) => statement[inner]))),
  };
  return { d1: counted as unknown as D1Database, isBusy: () => underWay > 0 };
}
