const delimiters = [",", ";", "\t", "|"] as const;

type Delimiter = (typeof delimiters)[number];

/** Records that are looked at to find out what separates the cells. */
const sampleRecords = 20;

/** What a spreadsheet would run as a formula when it opens the file. */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Reads comma, semicolon, tab or bar separated values as spreadsheets write them (RFC 4180 and its kin): quoted cells may hold
 * line breaks, delimiters and doubled quotes; a byte order mark and a first line `sep=;` are understood; empty lines are left out.
 */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\ufeff/, "");
  const declared = /^"?sep=([,;\t|])"?\r?\n/i.exec(source);
  const body = declared ? source.slice(declared[0].length) : source;
  const delimiter = (declared?.[1] as Delimiter | undefined) ?? findDelimiter(body);
  const { records } = readRecords(body, delimiter, Number.POSITIVE_INFINITY);
  return records.map((record) => record.map(restoreCell)).filter((record) => record.some((cell) => cell.trim() !== ""));
}

/**
 * Writes records with a byte order mark, so that spreadsheets see Vietnamese as UTF-8. Every cell is quoted, and one that a
 * spreadsheet would run gets an apostrophe, which `readCsv` takes away again.
 */
export function writeCsv(records: readonly (readonly string[])[]): string {
  const lines = records.map((record) => record.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function guardCell(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

function restoreCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}

/**
 * The delimiter that cuts the first records into the same number of cells most often; the more cells, the better. One that cuts quoted
 * cells in two comes behind those that do not.
 */
function findDelimiter(text: string): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const { records, torn } = readRecords(text, delimiter, sampleRecords);
    const first = records[0]?.length ?? 1;
    const same = records.filter(({ length }) => length === first).length;
    const score = first > 1 ? same * 100 + first : 0;
    return { delimiter, score: torn === 0 ? score : score / 10_000 };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** `torn`: quoted cells that go on behind their closing quote. */
function readRecords(text: string, delimiter: Delimiter, limit: number): { records: string[][]; torn: number } {
  const records: string[][] = [];
  let torn = 0;
  let record: string[] = [];
  let at = 0;
  while (at < text.length && records.length < limit) {
    const cell = text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter);
    record.push(cell.value);
    if (cell.isTorn) torn += 1;
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      record.push("");
    }
    if (text.startsWith("\r\n", at)) at += 2;
    else if (at < text.length) at += 1;
    if (record.some((value) => value.trim() !== "")) records.push(record);
    record = [];
  }
  return { records, torn };
}

type Cell = { value: string; end: number; isTorn: boolean };

function readPlain(text: string, from: number, delimiter: Delimiter): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { value: text.slice(from, end), end, isTorn: false };
}

/** A quoted cell; what stands between its closing quote and the next delimiter is taken as it is. */
function readQuoted(text: string, from: number, delimiter: Delimiter): Cell {
  let value = "";
  let at = from + 1;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { value: value + text.slice(at), end: text.length, isTorn: true };
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    value += '"';
    at += 1;
  }
  const rest = readPlain(text, at, delimiter);
  return { value: value + rest.value, end: rest.end, isTorn: rest.value !== "" };
}
