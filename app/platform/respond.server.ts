import { json } from "@remix-run/cloudflare";
import { AppError } from "./app-error";

/** Turns an expected failure into the response that the error page shows; anything else passes through. */
export async function orProblem<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError) throw json(error.problem, error.status);
    throw error;
  }
}
