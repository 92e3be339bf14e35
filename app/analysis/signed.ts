/** A difference with its sign, a true minus before a negative one; nothing before 0. */
export function signed(difference: number, format: (value: number) => string): string {
  const size = format(Math.abs(difference));
  if (size === format(0)) return size;
  return difference > 0 ? `+${size}` : `−${size}`;
}
