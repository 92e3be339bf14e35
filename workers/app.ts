import { createRequestHandler, type ServerBuild } from "@remix-run/cloudflare";
// @ts-expect-error built by `remix vite:build`
import * as build from "../build/server";

const handle = createRequestHandler(build as unknown as ServerBuild);

export default {
  async fetch(request, env, context) {
    return handle(request, { env, context } as never);
  },
} satisfies ExportedHandler<Env>;
