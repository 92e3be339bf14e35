/** A five-sided mark: the radar's outline with one solid reading in it. */
export function Logo() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M16 2.5 29.3 12.2 24.2 27.8H7.8L2.7 12.2Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M16 7.5 23.2 13.6 21.6 23.6 11.2 21.4 8.4 13.5Z" fill="currentColor" />
    </svg>
  );
}
