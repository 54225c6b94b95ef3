import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

import { UnreadableWorkbook } from '../../business-model.errors.js';
import { columnNumber, type Address } from './address.rule.js';
import { shifted } from './formula.rule.js';

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
const MAX_CELLS = 10_000;
const LINKS = /^xl\/(?:externalLinks|connections|queryTables)\b/;

/** Reads cells with their formulas; nothing is worked out or fetched. @throws UnreadableWorkbook in words */
export async function readWorkbook(bytes: Buffer): Promise<Workbook> {
  const parts = await partsOf(bytes);
  const part = (name: string): string => parts.get(name) ?? '';
  const names = sheetFiles(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'));
  if (names.length === 0) throw new UnreadableWorkbook();
  const shared = sharedStrings(part('xl/sharedStrings.xml'));
  const sheets = names.map(({ name, file }) => ({ name, cells: cellsOf(part(file), shared) }));
  return { sheets, hasLinks: [...parts.keys()].some((name) => LINKS.test(name)) };
}

/** Every XML part, inflated past a counter: headers lie. */
async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true });
    if (zip.entryCount > MAX_ENTRIES) throw new UnreadableWorkbook();
    const entries: Entry[] = [];
    let promised = 0;
    for await (const entry of zip.eachEntry()) {
      promised += entry.uncompressedSize;
      if (entry.isEncrypted() || promised > MAX_INFLATED) throw new UnreadableWorkbook();
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
        if (inflated > MAX_INFLATED) throw new UnreadableWorkbook();
      }
      const text = Buffer.concat(chunks).toString('utf8');
      if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new UnreadableWorkbook();
      parts.set(entry.fileName, text);
    }
    return parts;
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : new UnreadableWorkbook({ cause: error });
  } finally {
    zip?.close();
  }
}

function sheetFiles(workbook: string, relations: string): { name: string; file: string }[] {
  const targets = new Map<string, string>();
  for (const [relation] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    const target = attribute(relation, 'Target')?.replace(/^\/?(?:xl\/)?/, '');
    const id = attribute(relation, 'Id');
    if (id && target) targets.set(id, `xl/${target}`);
  }
  return [...workbook.matchAll(/<sheet\b[^>]*>/g)].flatMap(([sheet]) => {
    const [name, id] = [attribute(sheet, 'name'), attribute(sheet, 'r:id')];
    const file = id && targets.get(id);
    return name !== null && file ? [{ name, file }] : [];
  });
}

function sharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(([, inner = '']) => textOf(inner));
}

function cellsOf(xml: string, shared: readonly string[]): WorkbookCell[] {
  const cells: WorkbookCell[] = [];
  const masters = new Map<string, Address & { formula: string }>();
  for (const [, attributes = '', inner = ''] of xml.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const [, letters = '', row = ''] = /\br="([A-Z]{1,3})(\d{1,7})"/.exec(attributes) ?? [];
    if (letters === '' || inner === '') continue;
    const at = { column: columnNumber(letters), row: Number(row) };
    const formula = formulaOf(inner, at, masters);
    const value = valueOf(inner, attribute(`<c ${attributes}>`, 't') ?? 'n', shared);
    if (formula === null && value === null) continue;
    if (cells.push({ ...at, value, formula }) > MAX_CELLS) throw new UnreadableWorkbook();
  }
  return cells;
}

function formulaOf(inner: string, at: Address, masters: Map<string, Address & { formula: string }>): string | null {
  const [, attributes = '', text] = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/.exec(inner) ?? [];
  if (!inner.includes('<f')) return null;
  const formula = unescaped(text ?? '');
  const group = attribute(`<f ${attributes}>`, 'si');
  if (group === null || attribute(`<f ${attributes}>`, 't') !== 'shared') return formula;
  if (formula !== '') {
    masters.set(group, { ...at, formula });
    return formula;
  }
  const master = masters.get(group);
  return master ? shifted(master.formula, at.column - master.column, at.row - master.row) : '';
}

function valueOf(inner: string, type: string, shared: readonly string[]): string | number | null {
  if (type === 'inlineStr') return textOf(inner);
  const raw = /<v\b[^>]*>([\s\S]*?)<\/v>/.exec(inner)?.[1];
  if (raw === undefined) return null;
  if (type === 's') return shared[Number(raw)] ?? null;
  if (type === 'str' || type === 'e') return unescaped(raw);
  const number = Number(raw);
  return Number.isFinite(number) ? number : unescaped(raw);
}

/** The runs of a text, without their form or their reading aids. */
function textOf(xml: string): string {
  const plain = xml.replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  return [...plain.matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)].map(([, text = '']) => unescaped(text)).join('');
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(String.raw`\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : unescaped(value);
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
