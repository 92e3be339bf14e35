/**
 * Starts the built app with a stand-in for an AI model, which reads the prompts and answers by fixed rules, so that the AI review can be
 * seen without an account or a key. Pages say that it is a demonstration. Options go to `wrangler dev`, e.g. --port 8799.
 */
import { spawn } from "node:child_process";
import { demonstrationModel, startModelServer } from "./demonstration/model-server";

const model = await startModelServer(0);
const variables = {
  MODEL_BASE_URL: model.baseUrl,
  MODEL_ID: demonstrationModel,
  MODEL_DEMONSTRATION: "true",
};
const options = Object.entries(variables).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
console.log(`A rule-following stand-in for an AI model answers at ${model.baseUrl}.`);
const app = spawn("npx", ["wrangler", "dev", "--local", ...options, ...process.argv.slice(2)], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => app.kill(signal));
app.on("exit", async (code) => {
  await model.stop();
  process.exit(code ?? 0);
});
