import { createRequestHandler } from "@remix-run/cloudflare";
import * as build from "virtual:remix/server-build";
import { handleBatch } from "./queue";
import { answer } from "./answer";
import { runDueJobs } from "./cron";
import { createServices } from "~/services.server";

const renderPage = createRequestHandler(build);

export default {
  fetch: (request, env) => answer(request, env, renderPage),
  queue: (batch, env) => handleBatch(createServices(env), batch),
  scheduled: (_controller, env) => runDueJobs(createServices(env)),
} satisfies ExportedHandler<Env>;
