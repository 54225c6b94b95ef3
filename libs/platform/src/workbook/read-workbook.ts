import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

import { columnNumber, type Address } from './address.rule.js';
import { BrokenWorkbook } from './broken-workbook.js';
import { shifted } from './formula.rule.js';
import { firstElement, plainText, xmlAttribute, xmlElements } from './xml-elements.js';

/** A cell as a workbook keeps it. `value` is what the program that saved it last worked out. */
export interface WorkbookCell extends Address {
  readonly value: string | number | null;
  readonly formula: string | null;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly cells: readonly WorkbookCell[];
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** It is tied to other files. */
  readonly hasLinks: boolean;
}

const MAX_ENTRIES = 500;
const MAX_INFLATED = 32 * 1_048_576;
const LINKS = /^xl\/(?:externalLinks|connections|queryTables)\b/;

/**
 * Reads cells with their formulas; nothing is worked out or fetched.
 * @throws BrokenWorkbook, also for one of more than `maxCells` cells that say something
 */
export async function readWorkbook(bytes: Buffer, { maxCells }: { readonly maxCells: number }): Promise<Workbook> {
  const parts = await partsOf(bytes);
  const part = (name: string): string => parts.get(name) ?? '';
  const names = sheetFiles(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'));
  if (names.length === 0) throw new BrokenWorkbook();
  const shared = [...xmlElements(part('xl/sharedStrings.xml'), 'si')].map(({ inner }) => textOf(inner));
  const sheets = names.map(({ name, file }) => ({ name, cells: cellsOf(part(file), shared, maxCells) }));
  return { sheets, hasLinks: [...parts.keys()].some((name) => LINKS.test(name)) };
}

/** Every XML part, inflated past a counter: headers lie. */
async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true });
    if (zip.entryCount > MAX_ENTRIES) throw new BrokenWorkbook();
    const entries: Entry[] = [];
    let promised = 0;
    for await (const entry of zip.eachEntry()) {
      promised += entry.uncompressedSize;
      if (entry.isEncrypted() || promised > MAX_INFLATED) throw new BrokenWorkbook();
      entries.push(entry);
    }
    const parts = new Map<string, string>();
    let inflated = 0;
    for (const entry of entries) {
      if (!/\.(?:xml|rels)$/.test(entry.fileName)) continue;
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        chunks.push(chunk as Buffer);
        inflated += (chunk as Buffer).length;
        if (inflated > MAX_INFLATED) throw new BrokenWorkbook();
      }
      const text = Buffer.concat(chunks).toString('utf8');
      if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new BrokenWorkbook();
      parts.set(entry.fileName, text);
    }
    return parts;
  } catch (error) {
    throw error instanceof BrokenWorkbook ? error : new BrokenWorkbook({ cause: error });
  } finally {
    zip?.close();
  }
}

function sheetFiles(workbook: string, relations: string): { name: string; file: string }[] {
  const targets = new Map<string, string>();
  for (const { attributes } of xmlElements(relations, 'Relationship')) {
    const target = xmlAttribute(attributes, 'Target')?.replace(/^\/?(?:xl\/)?/, '');
    const id = xmlAttribute(attributes, 'Id');
    if (id && target) targets.set(id, `xl/${target}`);
  }
  return [...xmlElements(workbook, 'sheet')].flatMap(({ attributes }) => {
    const [name, id] = [xmlAttribute(attributes, 'name'), xmlAttribute(attributes, 'r:id')];
    const file = id && targets.get(id);
    return name !== null && file ? [{ name, file }] : [];
  });
}

function cellsOf(xml: string, shared: readonly string[], maxCells: number): WorkbookCell[] {
  const cells: WorkbookCell[] = [];
  const masters = new Map<string, Address & { formula: string }>();
  for (const { attributes, inner } of xmlElements(xml, 'c')) {
    const [, letters = '', row = ''] = /\sr="([A-Z]{1,3})(\d{1,7})"/.exec(attributes) ?? [];
    if (letters === '' || inner === '') continue;
    const at = { column: columnNumber(letters), row: Number(row) };
    const formula = formulaOf(inner, at, masters);
    const value = valueOf(inner, xmlAttribute(attributes, 't') ?? 'n', shared);
    if (formula === null && value === null) continue;
    if (cells.push({ ...at, value, formula }) > maxCells) throw new BrokenWorkbook();
  }
  return cells;
}

function formulaOf(inner: string, at: Address, masters: Map<string, Address & { formula: string }>): string | null {
  const found = firstElement(inner, 'f');
  if (!found) return null;
  const formula = plainText(found.inner);
  const group = xmlAttribute(found.attributes, 'si');
  if (group === null || xmlAttribute(found.attributes, 't') !== 'shared') return formula;
  if (formula !== '') {
    masters.set(group, { ...at, formula });
    return formula;
  }
  const master = masters.get(group);
  return master ? shifted(master.formula, at.column - master.column, at.row - master.row) : '';
}

function valueOf(inner: string, type: string, shared: readonly string[]): string | number | null {
  if (type === 'inlineStr') return textOf(inner);
  const raw = firstElement(inner, 'v')?.inner;
  if (raw === undefined) return null;
  if (type === 's') return shared[Number(raw)] ?? null;
  if (type === 'str' || type === 'e') return plainText(raw);
  const number = Number(raw);
  return raw !== '' && Number.isFinite(number) ? number : plainText(raw);
}

/** The runs of a text, without their form; the reading aid of a text stands last in it and is left out. */
function textOf(xml: string): string {
  const aids = xml.search(/<rPh[\s>]/);
  const plain = aids < 0 ? xml : xml.slice(0, aids);
  return [...xmlElements(plain, 't')].map(({ inner }) => plainText(inner)).join('');
}
