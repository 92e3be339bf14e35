/** Fresh names and secrets; tests pass a predictable one. */
export type Random = {
  /** e.g. `ana_2f6c…`: the prefix and a random UUID in hexadecimal */
  id(prefix: IdPrefix): string;
  /** 256 random bits in base64url, 43 characters */
  secret(): string;
};

type IdPrefix =
  | "ana"
  | "aut"
  | "cns"
  | "cv"
  | "cvv"
  | "err"
  | "ers"
  | "file"
  | "mail"
  | "own"
  | "pst"
  | "rdg"
  | "rqs"
  | "shr"
  | "usr";

export const cryptoRandom: Random = {
  id: (prefix) => `${prefix}_${crypto.randomUUID().replaceAll("-", "")}`,
  secret() {
    const bits = crypto.getRandomValues(new Uint8Array(32));
    return btoa(String.fromCharCode(...bits))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");
  },
};
