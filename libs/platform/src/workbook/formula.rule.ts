import { columnLetters, columnNumber, type Address } from './address.rule.js';

/** Cells that a formula reads: one, or from one corner to the other. */
export interface Reference {
  /** Null: the sheet it stands on. */
  readonly sheet: string | null;
  readonly from: Address;
  readonly to: Address;
}

const CORNER = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
const REFERENCE = new RegExp(
  String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?(?<![\p{L}\d_.])${CORNER}(?::${CORNER})?(?![\p{L}\d_(])`,
  'gu',
);
const STRING = /"(?:[^"]|"")*"/g;
/** Another workbook by number or by name, an address, a link to a program, or a function that asks elsewhere. */
const OUTSIDE =
  /\[(?:\d+|[^\]]*\.(?:xls\w?|ods|csv))\]|(?:https?|ftp|file):|[A-Z]\w*\|'?|\b(?:WEBSERVICE|FILTERXML|IMPORT\w+|HYPERLINK|RTD|DDE|CALL|REGISTER\.ID|SQL\.REQUEST|INFO|INDIRECT)\s*\(/i;

/** True when a formula reads from anywhere but this workbook, or could. */
export function refersOutside(formula: string): boolean {
  return OUTSIDE.test(formula.replaceAll(STRING, (text) => (/^"(?:https?|ftp|file):/i.test(text) ? text : '""')));
}

/** What a formula reads. */
export function referencesOf(formula: string): Reference[] {
  return [...formula.replaceAll(STRING, '""').matchAll(REFERENCE)].map((match) => {
    const [, quoted, plain, , column = '', , row = '', , toColumn = column, , toRow = row] = match;
    const [a, b] = [columnNumber(column), columnNumber(toColumn)];
    const [c, d] = [Number(row), Number(toRow)];
    return {
      sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
      from: { column: Math.min(a, b), row: Math.min(c, d) },
      to: { column: Math.max(a, b), row: Math.max(c, d) },
    };
  });
}

/** A formula that a sheet shares over cells, as it reads so many columns and rows further on. */
export function shifted(formula: string, columns: number, rows: number): string {
  const corner = (text: string): string =>
    text.replace(
      /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})/g,
      (_, fixedColumn: string, column: string, fixedRow: string, row: string) => {
        const letters = fixedColumn ? column : columnLetters(Math.max(1, columnNumber(column) + columns));
        return `${fixedColumn}${letters}${fixedRow}${fixedRow ? row : Math.max(1, Number(row) + rows)}`;
      },
    );
  return formula.replaceAll(REFERENCE, (text) => {
    const at = text.lastIndexOf('!') + 1;
    return text.slice(0, at) + corner(text.slice(at));
  });
}
