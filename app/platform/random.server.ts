/** Fresh names and secrets; tests pass a predictable one. */
export type Random = {
  /** e.g. `ana_2f6c…`: the prefix and a random UUID in hexadecimal */
  id(prefix: IdPrefix): string;
  /** 256 random bits in base64url, 43 characters */
  secret(): string;
};

type IdPrefix =
  | "ana"
  | "app"
  | "att"
  | "aut"
  | "cns"
  | "con"
  | "cor"
  | "cv"
  | "cvv"
  | "doc"
  | "err"
  | "ers"
  | "file"
  | "frz"
  | "imp"
  | "mail"
  | "ofr"
  | "own"
  | "psg"
  | "pst"
  | "rdg"
  | "rem"
  | "rev"
  | "rnd"
  | "rqs"
  | "shr"
  | "stg"
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
