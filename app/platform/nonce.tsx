import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

/** Carries the nonce of the Content-Security-Policy header to the scripts of the page. */
export const NonceProvider = Nonce.Provider;

/** The nonce of this response; undefined in the browser, which hides it from scripts. */
export function useNonce(): string | undefined {
  return useContext(Nonce);
}
