import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [tsconfigPaths()],
        test: {
          name: "core",
          include: ["app/**/*.test.{ts,tsx}", "tests/rules/**/*.test.ts", "scripts/**/*.test.ts", "workers/**/*.test.ts"],
          exclude: ["**/*.server.test.ts"],
        },
      },
    ],
  },
});
