import { describe, expect, it } from '@jest/globals';
import { FRAMEWORK_FAULTS, type FrameworkContent } from '@onsil/contracts';
import { hasMessage } from '@onsil/platform';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

import { BUILT_IN_FRAMEWORKS } from '../framework/built-in/built-in-frameworks.js';
import { EXAMPLE_FRAMEWORK } from './example-framework.js';
import './framework-file.messages.js';
import { readFrameworkFile } from './read-framework-file.js';
import { writeFrameworkJson } from './write-framework-json.js';
import { writeFrameworkWorkbook } from './write-framework-workbook.js';

const read = (file: unknown) => readFrameworkFile(Buffer.from(typeof file === 'string' ? file : JSON.stringify(file)));
/** The faults of a file as `kind place`. */
const faultsOf = async (file: unknown): Promise<string[]> =>
  (await read(file)).faults.map(({ kind, at }) => `${kind} ${at}`.trim());

interface Loose {
  [part: string]: unknown;
  levels: Record<string, string>[];
  dimensions: Record<string, unknown>[];
  cells: { dimension: string; level: number; title: object; criteria: Record<string, unknown>[] }[];
}
/** The example as its file says it, changed. */
const changed = (change: (file: Loose) => void): Loose => {
  const file = JSON.parse(writeFrameworkJson(EXAMPLE_FRAMEWORK).toString()) as Loose;
  change(file);
  return file;
};

describe('a framework in a file', () => {
  it.each([EXAMPLE_FRAMEWORK, ...BUILT_IN_FRAMEWORKS].map(({ key, content }) => [key, content] as const))(
    'says after reading what %s said before writing, in JSON and in a workbook',
    async (_, content: FrameworkContent) => {
      const framework = { key: 'of_our_own', content };

      const json = await readFrameworkFile(writeFrameworkJson(framework));
      const ko = await readFrameworkFile(await writeFrameworkWorkbook(framework, 'ko'));
      const en = await readFrameworkFile(await writeFrameworkWorkbook(framework, 'en'));

      for (const { faults, framework: found } of [json, ko, en]) {
        expect(faults).toEqual([]);
        expect(found).toEqual(framework);
      }
    },
  );

  it('may speak one language, which then stands in both places and is written alone', async () => {
    const { framework } = await read(
      changed((file) => {
        const strip = (part: unknown): unknown => {
          if (Array.isArray(part)) return part.map(strip);
          if (typeof part !== 'object' || part === null) return part;
          return Object.fromEntries(
            Object.entries(part)
              .filter(([name]) => name !== 'en')
              .map(([name, each]) => [name, strip(each)]),
          );
        };
        Object.assign(file, strip(file));
      }),
    );

    expect(framework!.content).toMatchObject({ writtenIn: 'ko', name: { en: framework!.content.name.ko } });
    const again = await readFrameworkFile(await writeFrameworkWorkbook(framework!, 'en'));
    expect(again).toEqual({ faults: [], framework });
  });

  it('names everything that is wrong at once, each with its place', async () => {
    const file = changed((draft) => {
      draft['licence'] = { ko: '', en: 'Terms' };
      draft['shortName'] = 'x'.repeat(21);
      draft['owner'] = 'somebody';
      draft.levels.push({ ko: '더', en: 'More' });
      draft.dimensions[1]!['key'] = 'space';
      draft.dimensions[0]!['specialty'] = 'gardening';
      draft.cells[0]!.criteria[0]!['key'] = 'Space One';
      draft.cells[1]!.criteria[1]!['key'] = 'space.2.a';
      draft.cells[2]!.criteria[0]!['text'] = { ko: '이름 900101-1234567' };
      draft.cells[3]!.level = 9;
      draft.cells[4]!.criteria[0]!['evidenceRequired'] = 'yes';
      draft.cells[5]!.criteria = [];
    });

    const faults = await faultsOf(file);

    expect(faults.toSorted()).toEqual(
      [
        'resident_number cells[2].criteria[0].text.ko',
        'empty licence.ko',
        'too_long shortName',
        'unknown_field',
        'unknown_choice dimensions[0].specialty',
        'duplicate_key dimensions[1].key',
        'bad_key cells[0].criteria[0].key',
        'duplicate_key cells[1].criteria[1].key',
        'language_missing cells[2].criteria[0].text.en',
        'out_of_range cells[3].level',
        'wrong_type cells[4].criteria[0].evidenceRequired',
        'empty cells[5].criteria',
        'unknown_dimension cells[3].dimension',
        'unknown_dimension cells[4].dimension',
        'unknown_dimension cells[5].dimension',
        'missing_level cells',
      ].toSorted(),
    );
    expect(JSON.stringify(await read(file))).not.toContain('900101');
  });

  it('lacks no level, has none twice, and knows whom it points at', async () => {
    expect(await faultsOf(changed(({ cells }) => cells.splice(1, 1)))).toEqual(['missing_level cells']);
    expect(await faultsOf(changed(({ cells }) => (cells[1]!.level = 1)))).toEqual([
      'duplicate_cell cells[1]',
      'missing_level cells',
    ]);
    expect(await faultsOf(changed(({ cells }) => (cells[0]!.criteria[0]!['requires'] = ['space.9.z'])))).toEqual([
      'unknown_criterion cells[0].criteria[0].requires',
    ]);
    expect(await faultsOf(changed((file) => (file['scoring'] = 'points')))).toEqual(['missing_points weights']);
    expect(await faultsOf(changed((file) => (file['key'] = 'vrg')))).toEqual(['reserved_key key']);
  });

  it('has no circle of criteria, near or far', async () => {
    const circle = changed(({ cells }) => {
      cells[0]!.criteria[0]!['requires'] = ['neighbours.3.a'];
      cells[5]!.criteria[0]!['requires'] = ['space.1.a'];
      cells[2]!.criteria[0]!['requires'] = ['space.3.a'];
    });

    const { faults } = await read(circle);

    expect(faults.map(({ kind, at, params }) => [kind, at, params!['keys']])).toEqual([
      ['cycle', 'cells[5].criteria[0].requires', 'space.1.a → neighbours.3.a → space.1.a'],
      ['cycle', 'cells[2].criteria[0].requires', 'space.3.a → space.3.a'],
    ]);
  });

  it.each([
    ['nothing', '', 'not_a_framework'],
    ['a text', 'dimension,level', 'not_a_framework'],
    ['another JSON', '{"hello": 1}', 'not_a_framework'],
    ['a list', '[1, 2]', 'not_a_framework'],
    ['a picture', '\u0089PNG\r\n', 'not_a_framework'],
    ['something deep', '['.repeat(200_000), 'broken_json 1:200001'],
    ['a comma too many', '{\n  "key": "a",\n}', 'broken_json 3:1'],
  ])('is not %s', async (_, text, fault) => {
    expect(await faultsOf(text)).toEqual([fault]);
  });

  it('is not judged value by value when there are hundreds of thousands', async () => {
    const begun = process.cpuUsage(); // others may have the processor meanwhile

    expect(await faultsOf(changed((file) => (file.levels = Array.from({ length: 400_000 }, () => ({})))))).toEqual([
      'too_many',
    ]);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1_000).toBeLessThan(3_000);
  });

  it('keeps no invisible characters, halves of emoji or NUL, which the database would refuse', async () => {
    const { framework } = await read(
      changed((file) => (file['summary'] = { ko: '가\u0000나\u202e다\ud83d', en: 'a\u200bb 🌱' })),
    );

    expect(framework!.content.summary).toEqual({ ko: '가나다', en: 'ab 🌱' });
  });

  it('has words for every fault', () => {
    expect(FRAMEWORK_FAULTS.filter((kind) => !hasMessage(`readiness.framework_fault.${kind}`))).toEqual([]);
  });
});

describe('a framework in a workbook', () => {
  const text = (value: string) => ({ type: String, value });
  const formula = (value: string) => ({ type: 'Formula' as const, value });
  const sheets = (criteria: SheetData, more: Record<string, SheetData> = {}) => ({
    틀: [
      ['키', 'mine'],
      ['이름', '우리 틀'],
      ['짧은 이름', 'MY'],
      ['설명', '설명'],
      ['쓰는 조건', '우리 것'],
    ] as SheetData,
    단계: [
      ['단계', '이름 (한국어)'],
      [1, '하나'],
      [2, '둘'],
    ] as SheetData,
    차원: [
      ['키', '이름 (한국어)'],
      ['a', '가'],
    ] as SheetData,
    기준: criteria,
    ...more,
  });
  const bookOf = (parts: Record<string, SheetData>) =>
    writeXlsxFile(Object.entries(parts).map(([sheet, data]) => ({ sheet, data }))).toBuffer();
  const faults = async (parts: Record<string, SheetData>): Promise<string[]> =>
    (await readFrameworkFile(await bookOf(parts))).faults.map(({ kind, at }) => `${kind} ${at}`.trim());
  const HEAD: SheetData[number] = [
    '차원',
    '단계',
    '단계 설명 (한국어)',
    '기준 (한국어)',
    '보여 주는 것 (한국어)',
    '앞서야 할 기준',
  ];

  it('reads merged cells, titles above the head and criteria without a key', async () => {
    const bytes = await bookOf(
      sheets([
        ['우리 기관의 기준'],
        HEAD,
        ['a', 1, '시작', '만났다', '기록'],
        [null, null, null, '적었다', '글'],
        [null, 2, '다음', '팔았다', '장부', 'a.1.a, a.1.b'],
      ]),
    );

    const { faults: found, framework } = await readFrameworkFile(bytes);

    expect(found).toEqual([]);
    expect(framework).toMatchObject({
      key: 'mine',
      content: {
        writtenIn: 'ko',
        cells: [
          { dimension: 'a', level: 1, criteria: [{ key: 'a.1.a' }, { key: 'a.1.b' }] },
          { level: 2, criteria: [{ key: 'a.2.a', requires: ['a.1.a', 'a.1.b'], evidenceRequired: true }] },
        ],
      },
    });
  });

  it('names the cell of what is wrong', async () => {
    expect(
      await faults(
        sheets([
          HEAD,
          ['a', 1, '시작', null, '기록'],
          ['b', 2, '다음', '팔았다', formula('A2&"x"')],
          ['a', '둘', formula('[1]Sheet1!A1'), '900101-1234567', '장부', 'a.9.z'],
        ]),
      ),
    ).toEqual(
      expect.arrayContaining([
        'formula 기준!E3',
        'refers_outside 기준!C4',
        'resident_number 기준!D4',
        'missing 기준!D2',
        'wrong_type 기준!B4',
        'unknown_dimension 기준!A3',
        'unknown_criterion 기준!F4',
        'missing_level 기준',
      ]),
    );
  });

  it('says which sheets and columns are missing, and then nothing of what follows from it', async () => {
    const { 차원: _, ...rest } = sheets([
      ['차원', '단계', '보여 주는 것 (한국어)', '단계 설명 (영어)'],
      ['a', 1, '가', 'b'],
    ]);

    expect(await faults(rest)).toEqual(['missing_sheet', 'missing_column 기준']);
    expect(await faults({ 시트1: [['아무 말', text('=1+1')]] })).toEqual(['not_a_framework']);
  });

  it('is refused as a whole when it is no workbook after all', async () => {
    const { faults: found } = await readFrameworkFile(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0]));

    expect(found).toEqual([{ kind: 'not_a_framework', at: '' }]);
  });
});
