/** Which rows of the table are chosen when it is shown; the address says so, so that it works without scripts. */
export type Choice = "none" | "page" | "all";

/** Most applications that are changed at once. */
export const maxAtOnce = 1000;

export function readChoice(parameters: URLSearchParams): Choice {
  const choice = parameters.get("choose");
  return choice === "page" || choice === "all" ? choice : "none";
}

/** The address of a list with another choice of rows. */
export function withChoice(address: string, choice: Choice): string {
  if (choice === "none") return address;
  return `${address}${address.includes("?") ? "&" : "?"}choose=${choice}`;
}
