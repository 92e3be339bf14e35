/** A guest with one stored check of the English sample: the cookie of the browser and where the result stands. */
export async function sampleGuest(origin: string): Promise<{ cookie: string; resultPath: string }> {
  const home = await fetch(origin);
  const cookie = cookieOf(home);
  const form = new FormData();
  form.set("intent", "sample-en");
  const headers = { Cookie: cookie, Origin: origin };
  const checked = await fetch(`${origin}/?index`, { method: "POST", body: form, headers, redirect: "manual" });
  const resultPath = checked.headers.get("Location");
  if (!resultPath) throw new Error(`The sample was answered with ${checked.status}.`);
  return { cookie, resultPath };
}

function cookieOf(response: Response): string {
  const [pair] = (response.headers.get("Set-Cookie") ?? "").split(";");
  if (!pair) throw new Error("The home page set no cookie.");
  return pair;
}
