import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-pool-workers";
import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

const inWorker = ["app/**/*.server.test.ts", "workers/**/*.test.ts", "tests/{contracts,rules}/**/*.server.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [tsconfigPaths()],
        test: {
          name: "core",
          include: [
            "app/**/*.test.{ts,tsx}",
            "scripts/**/*.test.ts",
            "tests/contracts/**/*.test.ts",
            "tests/rules/**/*.test.ts",
          ],
          exclude: inWorker,
        },
      },
      {
        // Inside workerd, on local D1 and R2 with the migrations applied; each test file has its own storage.
        plugins: [
          tsconfigPaths(),
          cloudflareTest(async () => ({
            main: "./tests/support/empty-worker.ts",
            remoteBindings: false,
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: { bindings: { MIGRATIONS: await readD1Migrations("./migrations") } },
          })),
        ],
        test: { name: "worker", include: inWorker, setupFiles: ["./tests/support/apply-migrations.ts"] },
      },
      {
        // The built Worker behind a real socket: needs `npm run build`.
        plugins: [tsconfigPaths()],
        test: {
          name: "http",
          include: ["tests/routes/**/*.test.ts"],
          globalSetup: ["./tests/support/serve-build.ts"],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
