/** "2022-03" as people of both languages write it, "03/2022"; a year alone stays as it is. */
export function shownDate(date: string): string {
  const [year, month] = date.split("-");
  return month ? `${month}/${year}` : date;
}
