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
  return readRecords(body, delimiter, Number.POSITIVE_INFINITY).map((record) => record.map(restoreCell));
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

/** The delimiter that cuts the first records into the same number of cells most often; the more cells, the better. */
function findDelimiter(text: string): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const widths = readRecords(text, delimiter, sampleRecords).map((record) => record.length);
    const first = widths[0] ?? 1;
    const same = widths.filter((width) => width === first).length;
    return { delimiter, score: first > 1 ? same * 100 + first : 0 };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function readRecords(text: string, delimiter: Delimiter, limit: number): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length && records.length < limit) {
    const cell = text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter);
    record.push(cell.value);
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
  return records;
}

type Cell = { value: string; end: number };

function readPlain(text: string, from: number, delimiter: Delimiter): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { value: text.slice(from, end), end };
}

/** A quoted cell; what stands between its closing quote and the next delimiter is taken as it is. */
function readQuoted(text: string, from: number, delimiter: Delimiter): Cell {
  let value = "";
  let at = from + 1;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    value += '"';
    at += 1;
  }
  const rest = readPlain(text, at, delimiter);
  return { value: value + rest.value, end: rest.end };
}
