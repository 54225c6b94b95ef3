/** A cell by numbers from 1. */
export interface Address {
  readonly column: number;
  readonly row: number;
}

/** `AB` is 28. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** 28 is `AB`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

export function cellName({ column, row }: Address): string {
  return `${columnLetters(column)}${row}`;
}
