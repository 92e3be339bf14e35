import { cloudflareDevProxyVitePlugin, vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: false;
  }
}

/** The server build starts at the Worker, so that pages, queue and cron share one copy of the code. */
function workerEntry(): Plugin {
  return {
    name: "worker-entry",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild ? { build: { rollupOptions: { input: "workers/app.ts" } } } : undefined,
  };
}

export default defineConfig({
  plugins: [
    cloudflareDevProxyVitePlugin(),
    tailwindcss(),
    remix({
      ignoredRouteFiles: ["**/*.test.{ts,tsx}"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: false,
        v3_singleFetch: false,
      },
    }),
    workerEntry(),
    tsconfigPaths(),
  ],
  ssr: { resolve: { conditions: ["workerd", "worker", "browser"] }, target: "webworker", noExternal: true },
  resolve: { mainFields: ["browser", "module", "main"] },
  build: { target: "es2022", minify: true, sourcemap: false },
});
