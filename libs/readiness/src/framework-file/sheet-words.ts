import type { Locale } from '@onsil/contracts';

/** The sheets of a framework's workbook. */
export const FRAMEWORK_SHEETS = ['framework', 'levels', 'dimensions', 'criteria', 'funding', 'points'] as const;
export type FrameworkSheet = (typeof FRAMEWORK_SHEETS)[number];
/** A framework cannot do without them. */
export const NEEDED_SHEETS: readonly FrameworkSheet[] = ['framework', 'levels', 'dimensions', 'criteria'];

type Named = Readonly<Record<Locale, string>>;
const n = (ko: string, en: string): Named => ({ ko, en });

export const SHEET_NAMES: Readonly<Record<FrameworkSheet, Named>> = {
  framework: n('틀', 'Framework'),
  levels: n('단계', 'Levels'),
  dimensions: n('차원', 'Dimensions'),
  criteria: n('기준', 'Criteria'),
  funding: n('자금', 'Funding'),
  points: n('배점', 'Points'),
};

/** The rows of the first sheet, by what stands in their first cell: then the Korean word, then the English one. */
export const FRAMEWORK_ROWS = {
  key: n('키', 'Key'),
  name: n('이름', 'Name'),
  shortName: n('짧은 이름', 'Short name'),
  summary: n('설명', 'Summary'),
  licence: n('쓰는 조건', 'Licence'),
  sourceUrl: n('출처 주소', 'Source address'),
  scoring: n('셈하는 법', 'Scoring'),
} as const satisfies Readonly<Record<string, Named>>;
export type FrameworkRow = keyof typeof FRAMEWORK_ROWS;
export const TEXT_ROWS: readonly FrameworkRow[] = ['name', 'summary', 'licence'];

/** A column: `path` is where its value goes in the draft; what `isOptional` may be left out of the file. */
export interface SheetColumn {
  readonly path: string;
  readonly name: Named;
  readonly isOptional?: true;
}

const two = (path: string, ko: string, en: string): SheetColumn[] => [
  { path: `${path}.ko`, name: n(`${ko} (한국어)`, `${en} (Korean)`) },
  { path: `${path}.en`, name: n(`${ko} (영어)`, `${en} (English)`) },
];

/** The columns of the other sheets, in the order in which they are written; they are read in any. */
export const SHEET_COLUMNS: Readonly<Record<Exclude<FrameworkSheet, 'framework'>, readonly SheetColumn[]>> = {
  levels: [{ path: 'level', name: n('단계', 'Level') }, ...two('name', '이름', 'Name')],
  dimensions: [
    { path: 'key', name: n('키', 'Key') },
    ...two('name', '이름', 'Name'),
    { path: 'specialty', name: n('멘토 분야', 'Mentor’s field'), isOptional: true },
    { path: 'stageKinds', name: n('마일스톤 단계', 'Stages'), isOptional: true },
  ],
  criteria: [
    { path: 'dimension', name: n('차원', 'Dimension') },
    { path: 'level', name: n('단계', 'Level') },
    ...two('title', '단계 설명', 'Level statement'),
    { path: 'key', name: n('기준 키', 'Criterion key'), isOptional: true },
    ...two('text', '기준', 'Criterion'),
    ...two('proof', '보여 주는 것', 'Proof'),
    { path: 'evidenceRequired', name: n('근거 필요', 'Evidence needed'), isOptional: true },
    { path: 'requires', name: n('앞서야 할 기준', 'Builds on'), isOptional: true },
  ],
  funding: [
    { path: 'from', name: n('단계부터', 'From level') },
    { path: 'to', name: n('단계까지', 'To level') },
    ...two('hint', '맞는 자금', 'Money'),
  ],
  points: [
    { path: 'year', name: n('연도', 'Year') },
    { path: 'dimension', name: n('차원', 'Dimension') },
    { path: 'points', name: n('점수', 'Points') },
  ],
};

/** What a column of yes and no is written with. */
export const YES_NO = { yes: n('예', 'yes'), no: n('아니요', 'no') } as const;
const YES = /^(?:예|네|y|yes|true|1|o|○|✓)$/i;
const NO = /^(?:아니요|아니오|n|no|false|0|x|×)$/i;

/** Yes, no, or neither. */
export function yesOrNo(text: string): boolean | null {
  if (YES.test(text)) return true;
  return NO.test(text) ? false : null;
}

/** True when a cell says a name in either language, however it is spaced. */
export function says(text: string, { ko, en }: Named): boolean {
  const bare = (each: string): string => each.replace(/[\s()'’]/g, '').toLowerCase();
  return [ko, en].some((each) => bare(each) === bare(text));
}

/** A name as it may be written. */
export const eitherName = ({ ko, en }: Named): string => `${ko} / ${en}`;
