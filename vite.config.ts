import { cloudflareDevProxyVitePlugin, vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin, type ViteDevServer } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import { deviceLexicon } from "./scripts/building/device-lexicon";
import { serviceWorker } from "./scripts/building/service-worker";
import { workerFile } from "./scripts/building/worker-file";
import { sharedChunks } from "./scripts/shared-chunks";

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: false;
  }
}

/**
 * The server build starts at the Worker, so that pages, queue and cron share one copy of the code. What is imported when
 * needed, such as the PDF reader, stays apart, so that the Worker starts without it.
 */
const workerEntry: Plugin = {
  name: "worker-entry",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild
      ? { build: { rollupOptions: { input: "workers/app.ts", output: { inlineDynamicImports: false } } } }
      : { build: { rollupOptions: { output: { manualChunks: sharedChunks(), onlyExplicitManualChunks: true } } } },
};

let devServer: ViteDevServer;

/** Under `vite:dev` there is no Worker around the pages: what it would hand them is loaded here, with their code. */
const devContext: Plugin = {
  name: "dev-context",
  configureServer(server) {
    devServer = server;
  },
};

export default defineConfig(({ command }) => ({
  plugins: [
    devContext,
    cloudflareDevProxyVitePlugin({
      async getLoadContext({ context }) {
        const { createLoadContext } = await devServer.ssrLoadModule("/workers/load-context.ts");
        return createLoadContext(context.cloudflare.env);
      },
    }),
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
    workerEntry,
    serviceWorker,
    tsconfigPaths(),
  ],
  // The Worker has no node_modules beside it; under `vite:dev` pages run in Node, which has.
  ...(command === "build" && {
    ssr: { resolve: { conditions: ["workerd", "worker", "browser"] }, target: "webworker" as const, noExternal: true },
    resolve: { mainFields: ["browser", "module", "main"] },
  }),
  build: { target: "es2022", minify: true, sourcemap: false },
  // The engine of private checks and the model's worker. Each has a folder with headers of its own (public/_headers) and a size of its own (scripts/size.ts).
  worker: {
    format: "es",
    plugins: () => [deviceLexicon, tsconfigPaths()],
    rollupOptions: { output: { entryFileNames: workerFile, chunkFileNames: workerFile } },
  },
}));
