import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

/** The built Worker in Chromium: needs `npm run build` and a browser (CHROMIUM_PATH, else /usr/bin/chromium). */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    name: "e2e",
    include: ["tests/e2e/**/*.test.ts"],
    globalSetup: ["./tests/support/serve-build.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
