/** One call to D1 or R2 that fails: before it did anything, or after it did everything and only its answer was lost. */
export type Fault = { at: number; when: "before" | "after" };

/** The same database and file store, whose calls are counted, and of which one fails. */
export function failingEnv(env: Env, fault: Fault | null): { env: Env; calls(): number } {
  let calls = 0;
  async function call<Result>(work: () => Promise<Result>): Promise<Result> {
    const isHit = fault?.at === calls;
    calls += 1;
    if (isHit && fault.when === "before") throw new Error("injected before");
    const result = await work();
    if (isHit) throw new Error("injected after");
    return result;
  }
  return {
    env: { ...env, DB: failingDatabase(env.DB, call), FILES: failingBucket(env.FILES, call) },
    calls: () => calls,
  };
}

type Call = <Result>(work: () => Promise<Result>) => Promise<Result>;

const real = new WeakMap<object, D1PreparedStatement>();

function failingDatabase(db: D1Database, call: Call): D1Database {
  return new Proxy(db, {
    get(target, name) {
      if (name === "prepare") return (sql: string) => failingStatement(target.prepare(sql), call);
      if (name === "batch")
        return (list: D1PreparedStatement[]) => call(() => target.batch(list.map((one) => real.get(one) ?? one)));
      return Reflect.get(target, name, target);
    },
  });
}

function failingStatement(statement: D1PreparedStatement, call: Call): D1PreparedStatement {
  const wrapped = new Proxy(statement, {
    get(target, name) {
      if (name === "bind") return (...values: unknown[]) => failingStatement(target.bind(...values), call);
      const method: unknown = Reflect.get(target, name, target);
      if (typeof method !== "function") return method;
      return (...values: unknown[]) => call(() => Promise.resolve(method.apply(target, values)));
    },
  });
  real.set(wrapped, statement);
  return wrapped;
}

function failingBucket(bucket: R2Bucket, call: Call): R2Bucket {
  return new Proxy(bucket, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name, target);
      if (typeof method !== "function") return method;
      return (...values: unknown[]) => call(() => Promise.resolve(method.apply(target, values)));
    },
  });
}
