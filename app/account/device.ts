const browsers = [
  ["Edge", /\bEdgA?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Cốc Cốc", /\bcoc_coc_browser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /\b(Chrome|CriOS)\//],
  ["Safari", /\bSafari\//],
] as const;

const systems = [
  ["Android", /\bAndroid\b/],
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMacintosh\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
] as const;

/** Browser and system by name, e.g. "Firefox, Android": all that is kept of a User-Agent header. Null when neither is known. */
export function deviceOf(userAgent: string | null): string | null {
  const known = [browsers, systems].map((list) => list.find(([, sign]) => sign.test(userAgent ?? ""))?.[0]);
  return known.filter(Boolean).join(", ") || null;
}
