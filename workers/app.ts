import * as build from "virtual:remix/server-build";
import { createRequestHandler } from "@remix-run/cloudflare";
import { createServices } from "~/services.server";
import { answer } from "./answer";
import { runDueJobs } from "./cron";
import { handleBatch } from "./queue";

const renderPage = createRequestHandler(build);

export default {
  fetch: (request, env, afterwards) => answer(request, env, renderPage, afterwards),
  queue: (batch, env) => handleBatch(createServices(env), batch),
  scheduled: (_controller, env) => runDueJobs(createServices(env)),
} satisfies ExportedHandler<Env>;
