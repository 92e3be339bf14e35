/** A guest of a running server, without scripts: its cookie, and forms as its browser sends them. */
export type HttpGuest = {
  send(
    path: string,
    fields?: Record<string, string>,
  ): Promise<{ status: number; text: string; location: string | null }>;
};

export function openHttpGuest(origin: string, secret: string): HttpGuest {
  const cookie = `careerflow=${secret}; language=en`;
  return {
    async send(path, fields) {
      const init: RequestInit = fields
        ? { method: "POST", body: new URLSearchParams(fields), headers: { Cookie: cookie, Origin: origin } }
        : { headers: { Cookie: cookie } };
      const response = await fetch(`${origin}${path}`, { ...init, redirect: "manual" });
      return { status: response.status, text: await response.text(), location: response.headers.get("Location") };
    },
  };
}

/** A session secret as the server makes them: 43 characters of base64url. */
export function guestSecret(name: string): string {
  return name
    .replace(/[^\w-]/g, "_")
    .padEnd(43, "x")
    .slice(0, 43);
}
