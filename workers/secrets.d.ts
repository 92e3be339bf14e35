/** Set by `wrangler secret put`; wrangler's own types know only secrets that must be there. */
declare namespace Cloudflare {
  interface Env {
    /** of the endpoint at MODEL_BASE_URL */
    MODEL_KEY?: string;
  }
}
