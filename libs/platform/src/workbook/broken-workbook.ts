/** Bytes that are no workbook, or one that is locked, too large or too tangled. Whoever asked says so in words of its own. */
export class BrokenWorkbook extends Error {
  constructor(options?: ErrorOptions) {
    super('no readable workbook', options);
  }
}
