/// <reference types="@cloudflare/vitest-pool-workers/types" />

declare namespace Cloudflare {
  interface Env {
    /** only in tests */
    MIGRATIONS: import("cloudflare:test").D1Migration[];
  }
}
