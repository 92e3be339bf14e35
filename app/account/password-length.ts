/** Eight is NIST's and OWASP's least; the most keeps hashing from being a burden. In UTF-16 units. */
export const passwordLength = { min: 8, max: 128 };
