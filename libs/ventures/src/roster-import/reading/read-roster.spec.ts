import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import iconv from 'iconv-lite';

import { workbookOf } from '../../../testing/workbook.js';
import { UnreadableRoster } from './unreadable-roster.js';
import { readRoster, type FoundRoster } from './read-roster.js';

const TITLE = ['2026년 창업팀 명단', '', ''];
const HEADER = ['창업팀명', '대표자', '이메일'];
const TEAMS = [
  ['똠방각하 펲시콜라', '대표01', 'lead01@gw.example'],
  ['다시책방', '대표02', 'lead02@gw.example'],
];

const csv = (rows: readonly (readonly string[])[], separator = ',', end = '\n') =>
  rows.map((cells) => cells.join(separator)).join(end);
const cellsOf = ({ rows }: FoundRoster) => rows.map(({ cells }) => cells);
const sheetOf = (bytes: Buffer) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
const refusal = async (bytes: Buffer) => {
  const error = await readRoster(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof UnreadableRoster ? { reason: error.reason, params: error.params } : error;
};

describe('where a row stands', () => {
  const ROWS = [TITLE, ['', '', ''], HEADER, TEAMS[0]!, ['', '', ''], TEAMS[1]!];

  it('is the row of the sheet as a spreadsheet shows it, over rows that are empty or not written at all', async () => {
    const sheet = workbookOf({ 명단: ROWS });
    const sparse = workbookOf(
      { 명단: ROWS },
      { 'xl/worksheets/sheet1.xml': strToU8(sheetOf(sheet).replaceAll(/<row r="\d+"><\/row>/g, '')) },
    );

    for (const bytes of [sheet, sparse]) expect((await readRoster(bytes)).rows.map(({ line }) => line)).toEqual([4, 6]);
  });

  it('is the line of a text file, over empty lines and breaks inside a cell', async () => {
    const text =
      '명단\r\n\r\n창업팀명,대표자,이메일\r\n"다시\r\n책방",대표01,a@gw.example\r\n\r\n숲길부엌,대표02,b@gw.example\r\n';

    expect((await readRoster(Buffer.from(text))).rows.map(({ line }) => line)).toEqual([4, 7]);
  });
});

describe('encodings, separators and line ends', () => {
  const text = csv([TITLE, HEADER, ...TEAMS]);
  const marked = (mark: number[], body: Buffer) => Buffer.concat([Buffer.from(mark), body]);

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', marked([0xef, 0xbb, 0xbf], Buffer.from(text))],
    ['CP949', iconv.encode(text, 'cp949')],
    ['UTF-16 LE with a mark', marked([0xff, 0xfe], Buffer.from(text, 'utf16le'))],
    ['UTF-16 BE with a mark', marked([0xfe, 0xff], Buffer.from(text, 'utf16le').swap16())],
    ['UTF-16 LE without a mark', Buffer.from(text, 'utf16le')],
    ['semicolons', Buffer.from(csv([TITLE, HEADER, ...TEAMS], ';'))],
    ['tabs', Buffer.from(csv([TITLE, HEADER, ...TEAMS], '\t'))],
    ['CRLF', Buffer.from(csv([TITLE, HEADER, ...TEAMS], ',', '\r\n'))],
    ['mixed line ends', Buffer.from(`${csv([TITLE, HEADER])}\r\n${csv([TEAMS[0]!])}\r${csv([TEAMS[1]!])}`)],
  ])('reads %s as the same teams', async (_, bytes) => {
    expect(cellsOf(await readRoster(bytes))).toEqual(TEAMS);
  });

  it('names the line that fits no encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${csv([HEADER])}\n`),
      iconv.encode('한글', 'cp949'),
      Buffer.from([0x0a, 0xff, 0xff]),
    ]);

    expect(await refusal(bytes)).toEqual({ reason: 'unknown_encoding', params: { line: 2 } });
  });

  it('reads back whatever Hangul CP949 can hold', async () => {
    const hangul = fc.string({
      unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(hangul, { minLength: 1, maxLength: 5 }), async (names) => {
        const rows = names.map((name, index) => [`팀 ${name}`, '대표', `a${index}@gw.example`]);
        const found = await readRoster(iconv.encode(csv([HEADER, ...rows]), 'cp949'));
        expect(cellsOf(found)).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  it('answers any bytes with a roster or a refusal in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
        const mangled = Buffer.concat([Buffer.from(csv([HEADER, ...TEAMS])), Buffer.from(bytes)]);
        const answer = await readRoster(mangled).catch((error: unknown) => error);
        expect(answer instanceof UnreadableRoster || cellsOf(answer as FoundRoster).length >= 2).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('layouts', () => {
  it('skips an instruction sheet, titles, totals in the middle, repeated headers and notes', async () => {
    const bytes = workbookOf({
      안내: [['작성 방법'], ['노란색 칸만 입력하세요']],
      창업팀: [
        TITLE,
        HEADER,
        ['1. 상주기업'],
        TEAMS[0]!,
        ['춘천시 소계', '', '1팀'],
        HEADER,
        TEAMS[1]!,
        ['합계', '', '2팀'],
        ['※ 문의: 담당자'],
      ],
    });

    const found = await readRoster(bytes);

    expect(found.sheet).toBe('창업팀');
    expect(cellsOf(found)).toEqual(TEAMS);
    expect(found.skipped).toBe(6);
  });

  it('joins a two-row header under its merged groups', async () => {
    const bytes = workbookOf({
      명단: [
        ['연번', '창업팀', '대표자', '', '협약', ''],
        ['', '', '성명', '연락처', '일자', '금액(천원)'],
        ['1', '다시책방', '대표01', '010-1234-5678', '2026-03-02', '50000'],
      ],
    });

    const found = await readRoster(bytes);

    expect(found.labels).toEqual([
      '연번',
      '창업팀',
      '대표자 / 성명',
      '대표자 / 연락처',
      '협약 / 일자',
      '협약 / 금액(천원)',
    ]);
    expect(found.proposed.map(({ field }) => field)).toEqual([
      'number',
      'team_name',
      'lead',
      'phone',
      'agreed_on',
      'amount',
    ]);
    expect(found.unit).toBe(1_000);
  });

  it('recognises columns without a known header by what stands in them', async () => {
    const rows = [
      ['Team', 'Wer', 'Erreichbar unter'],
      ['Blau', 'Ann', 'ann@x.example'],
      ['Rot', 'Bo', 'bo@x.example'],
    ];

    const { proposed } = await readRoster(Buffer.from(csv(rows, ';')));

    expect(proposed).toEqual([
      { field: 'team_name', from: 'recognised' },
      { field: 'keep', from: 'unknown' },
      { field: 'email', from: 'recognised' },
    ]);
  });

  it('strikes resident numbers everywhere but in a column of corporate numbers', async () => {
    const rows = [
      ['창업팀명', '대표자', '법인등록번호', '비고'],
      ['다시책방', '대표01(900101-1234567)', '110111-1234567', '9001011234567'],
      ['숲길', '대표02', '', ''],
    ];

    const found = await readRoster(Buffer.from(csv(rows)));

    expect(found.rows[0]).toMatchObject({ cells: ['다시책방', '대표01()', '110111-1234567', ''], struck: [1, 3] });
  });
});

describe('what is refused', () => {
  const office = (body: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(body, 'utf16le')]);

  it.each([
    ['empty', Buffer.alloc(0)],
    ['encrypted', office('EncryptedPackage')],
    ['old_excel', office('Workbook')],
    ['not_a_table', Buffer.from('%PDF-1.7\n')],
    ['not_a_table', Buffer.from('<html><table><tr><td>팀</td></tr></table></html>')],
    ['not_a_table', Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index % 3 ? index % 256 : 0)))],
    ['no_header', Buffer.from('그냥 글입니다.\n표가 아니에요.\n')],
    ['no_rows', Buffer.from(csv([HEADER]))],
    ['too_large', Buffer.alloc(20 * 1024 * 1024 + 1, 'a')],
    ['too_many_rows', Buffer.from(`${csv([HEADER])}\n${'팀,대표,a@x.example\n'.repeat(20_001)}`)],
    ['too_many_columns', Buffer.from(`${'a,'.repeat(300)}\n`)],
    ['broken', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(100, 7)])],
  ])('says %s', async (reason, bytes) => {
    expect(await refusal(bytes)).toMatchObject({ reason });
  });
});

describe('workbooks that would cost memory', () => {
  const roster = { 명단: [HEADER, ...TEAMS] };
  const expectQuickly = async (bytes: Buffer, reason: string) => {
    const [work, before] = [process.cpuUsage(), process.memoryUsage().rss];
    const answer = await refusal(bytes);

    expect(answer).toMatchObject({ reason });
    expect(process.cpuUsage(work).user).toBeLessThan(1_000_000); // processor time: other specs run beside this one
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  };
  /** Writes another uncompressed size into both headers of the entry. */
  const lying = (bytes: Buffer, name: string, size: number) => {
    const copy = Buffer.from(bytes);
    for (let at = copy.indexOf(name); at >= 0; at = copy.indexOf(name, at + 1)) {
      const isCentral = copy.readUInt32LE(at - 46) === 0x02014b50;
      copy.writeUInt32LE(size, isCentral ? at - 46 + 24 : at - 30 + 22);
    }
    return copy;
  };

  it('refuses a bomb by its central directory, for its size and for its ratio', async () => {
    const packed = workbookOf(roster, { 'xl/media.xml': new Uint8Array(1_000) });

    await expectQuickly(lying(packed, 'xl/media.xml', 4_000_000_000), 'bomb');
    await expectQuickly(workbookOf(roster, { 'xl/media.xml': new Uint8Array(6 * 1024 * 1024) }), 'bomb');
  });

  it('refuses a bomb whose headers lie', () =>
    expectQuickly(
      lying(workbookOf(roster, { 'xl/media.xml': new Uint8Array(8 * 1024 * 1024) }), 'xl/media.xml', 1_000),
      'broken',
    ));

  it('refuses too many entries', () =>
    expectQuickly(
      workbookOf(roster, Object.fromEntries(Array.from({ length: 2_100 }, (_, n) => [`x/${n}`, new Uint8Array(0)]))),
      'bomb',
    ));

  it('refuses an archive inside, a path out of the archive, a document type and another kind of document', async () => {
    await expectQuickly(workbookOf(roster, { 'xl/embeddings/inner.zip': strToU8('PK') }), 'bomb');
    await expectQuickly(workbookOf(roster, { '../../etc/cron.d/x': strToU8('x') }), 'broken');
    await expectQuickly(workbookOf(roster, { 'xl/styles.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }), 'bomb');
    await expectQuickly(workbookOf(roster, { 'xl/workbook.xml': [] as never }), 'not_a_table');
  });

  it('refuses a cell at the far end of the sheet before a grid is built up to it', () => {
    const far = '<worksheet><sheetData><row r="1"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';

    return expectQuickly(workbookOf(roster, { 'xl/worksheets/sheet1.xml': strToU8(far) }), 'too_many_rows');
  });
});
