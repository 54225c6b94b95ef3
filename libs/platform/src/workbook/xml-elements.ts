import { BrokenWorkbook } from './broken-workbook.js';

/** One element of a part: what stands in its tag, and between its tags. */
export interface XmlElement {
  readonly attributes: string;
  readonly inner: string;
}

/**
 * The elements of one name, in order; of elements within each other, the outer one's inside is cut at the first end.
 * Looks at no character twice, whatever is left open: a pattern would look on to the end of the file from each one.
 * @throws BrokenWorkbook when one does not end
 */
export function* xmlElements(xml: string, name: string): Generator<XmlElement> {
  const [open, end] = [`<${name}`, `</${name}>`];
  let at = 0;
  while (true) {
    const from = xml.indexOf(open, at);
    if (from < 0) return;
    at = from + open.length;
    if (!' \t\r\n/>'.includes(xml.charAt(at))) continue;
    const tagEnd = xml.indexOf('>', at);
    if (tagEnd < 0) throw new BrokenWorkbook();
    if (xml.charAt(tagEnd - 1) === '/') {
      yield { attributes: xml.slice(at, tagEnd - 1), inner: '' };
      at = tagEnd + 1;
      continue;
    }
    const close = xml.indexOf(end, tagEnd);
    if (close < 0) throw new BrokenWorkbook();
    yield { attributes: xml.slice(at, tagEnd), inner: xml.slice(tagEnd + 1, close) };
    at = close + end.length;
  }
}

/** The first element of a name. @throws BrokenWorkbook when it does not end */
export function firstElement(xml: string, name: string): XmlElement | null {
  return xmlElements(xml, name).next().value ?? null;
}

/** The value of an attribute, without its codes. */
export function xmlAttribute(attributes: string, name: string): string | null {
  const value = new RegExp(String.raw`(?:^|\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? null : plainText(value);
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A text without its codes: `&amp;` is `&`. */
export function plainText(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
