import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS, type Permission, type Reach, type Role } from '@onsil/contracts';

import { PERMISSION_MATRIX } from './permission-matrix.js';

/** Columns of `domain/roles.md` whose people have screens; evaluators and alumni come later. */
const COLUMNS = {
  NO: 'network_operator',
  HM: 'hub_manager',
  HS: 'hub_staff',
  ME: 'mentor',
  TL: 'team_lead',
  TM: 'team_member',
  FO: 'funder_observer',
} as const satisfies Record<string, Role>;
type Column = keyof typeof COLUMNS;

/** A row of `domain/roles.md`, its cells word for word from NO to FO, and which of their letters each permission is. */
type Row = readonly [resource: string, cells: string, letters: Partial<Record<Permission, string>>];

/** What exists in the product. Where both tables of the page have a resource, the second one's row. */
const ROWS: readonly Row[] = [
  ['Network settings', 'A|R|R|R|R|R|R', { 'network.read': 'A', 'network.configure': 'A', 'hub.create': 'A' }],
  [
    'Hub settings, staff, space',
    'R|A|Rh|–|–|–|–',
    { 'hub.configure': 'A', 'people.read': 'R', 'mentoring.configure': 'A', 'exit.configure': 'A' },
  ],
  [
    'Programme-year & rubric',
    'A X|A h|R|R|R|R|R',
    { 'business_model.configure': 'A', 'readiness.configure': 'A', 'hub.read': 'R' },
  ],
  ['Team profile', 'R|R U h|R U h|R a|C U o|U o|R g', { 'team.read': 'RU', 'team.update': 'U' }],
  ['Member personal data', '–|R h|R h|name+role a|R U o|own|–', { 'participant.read': 'R', 'participant.update': 'U' }],
  [
    'Mentor profile',
    'R|A h|U h|U o|R|R|–',
    { 'mentor.read': 'AU', 'mentor.manage': 'AU', 'mentor.update_own': 'U', 'mentor_profile.read': 'R' },
  ],
  [
    'Session log – shared layer',
    'R g|R h|R X h|C U a|R S o|R S o|–',
    {
      'session.read': 'RC',
      'session.log': 'C',
      'session.correct': 'U',
      'session.confirm': 'S',
      'mentoring.oversee': 'X',
    },
  ],
  [
    'Canvas, hypotheses, experiments',
    '–/R g|R h|R h|R+comment a|C U o|C U o|–',
    { 'business_model.read': 'RC', 'business_model.write': 'C' },
  ],
  [
    'Readiness assessment',
    'R g|R h|C R h|C R a|C R o (self)|R o|R g',
    { 'readiness.read': 'R', 'readiness.assess': 'C', 'readiness.counts': 'R' },
  ],
  ['Audit log', 'R|R h|–|–|R o|–|–', { 'audit.read': 'R', 'team_audit.read': 'R' }],
  [
    'Plan: programme, cohort, stages, milestones',
    'names, counts|A X|C R U h|R a|R o|R o|R g',
    { 'plan.read': 'R', 'plan.update': 'U', 'plan.apply_live': 'X', 'template.update': 'A' },
  ],
  ['Open or close a cohort', '–|X h|–|–|–|–|–', { 'cohort.open': 'X', 'cohort.close': 'X', 'cohort.reopen': 'X' }],
  [
    'Team milestone, submission',
    '–|C R U h (on behalf, marked)|C R U h (on behalf, marked)|R a|C R U o|C R U o|–',
    { 'milestone.read': 'R' },
  ],
  ['Hand in', '–|on behalf|on behalf|–|C o|C o|–', { 'milestone.hand_in': 'C' }],
  ['Review: accept, return', '–|X h|X h|–|–|–|–', { 'milestone.review': 'X', 'gate.pass': 'X', 'inbox.read': 'X' }],
  [
    'Reopen, waive, extend, pause',
    '–|X h|C h (asks)|–|C o (asks)|–|–',
    {
      'milestone.reopen': 'X',
      'milestone.waive': 'X',
      'exception.decide': 'X',
      'gate.waive': 'X',
      'gate.take_back': 'X',
      'exception.ask': 'CX',
    },
  ],
  ['Board, risk', '–|R h|R h|R a|–|–|R g', { 'board.read': 'R', 'board.counts': 'R' }],
  ['Risk rules, reminder rules', '–|A h|R h|–|–|–|–', { 'risk.configure': 'A', 'reminder.configure': 'A' }],
  ['Skip, pause, resend a reminder', '–|U h|U h|–|–|–|–', { 'reminder.steer': 'U', 'reminder.read': 'U' }],
  [
    'Roster import; invite teams, mentors',
    '–|C X h|C X h|–|C o (members)|–|–',
    { 'roster.import': 'X', 'people.invite': 'X', 'member.invite': 'C' },
  ],
  ['Invite staff, managers', 'A (managers)|A h|–|–|–|–|–', { 'staff.invite': 'A', 'manager.invite': 'A' }],
  ['Task', '–|C R U h|C R U h|C R U a|C R U o|C R U o|–', { 'task.read': 'R', 'task.update': 'U' }],
  ['Exports', 'g|E h|E h|E own|E o|–|E g', { 'export.run': 'E', 'export.counts': 'E', 'business_model.export': 'E' }],
];

/** Where the matrix reads a cell otherwise than by its letters: a line each in the decision page, and why. */
const DECISION = readFileSync('docs/decisions/0022-how-the-matrix-reads-roles-md.md', 'utf8');
const READINGS = [...DECISION.matchAll(/^\| `([a-z_.]+)` \| ((?:[A-Z]{2},? ?)+)\|/gm)].flatMap(
  ([, permission, columns]) => columns!.split(',').map((column) => `${permission} ${column.trim()}`),
);

const REACH_OF_SUFFIX: Readonly<Record<string, readonly Reach[]>> = {
  h: ['hub'],
  a: ['assigned'],
  o: ['own', 'led', 'self'],
  own: ['own', 'led', 'self', 'assigned'],
};
/** Counts without rows: what a `g` gives, beside those who see the rows of the whole hub. */
const COUNTS: readonly Permission[] = ['board.counts', 'readiness.counts', 'export.counts'];
/** Whoever configures or changes something also reads it. */
const IMPLIED: readonly (readonly [letter: string, also: string])[] = [
  ['A', 'CRUX'],
  ['U', 'R'],
  ['C', 'R'],
];
/** Cells without a letter of their own. */
const IN_WORDS: Readonly<Record<string, string>> = { own: 'RU', 'name+role a': 'R', 'on behalf': 'C', g: 'E' };

/** What a cell gives: its letters, and how far. Until consented views exist, an operator's `R` waits. */
function given(cell: string, column: Column): { letters: string; suffix: string | undefined } {
  const said = cell.replace(/\(.*\)/, '').trim();
  const written = IN_WORDS[said] ?? (said.match(/\b[ACRUXSE](?=[haog]?\b|$)/g) ?? []).join('');
  const letters = IMPLIED.reduce((all, [letter, also]) => (all.includes(letter) ? all + also : all), written);
  const isWaiting = column === 'NO' && !written.includes('A');
  return {
    letters: isWaiting ? letters.replaceAll(/[RX]/g, '') : letters,
    suffix: said.match(/(?:^|[A-Z] ?|role |comment )(own|[haog])$/)?.[1],
  };
}

function isRead(cell: string, column: Column, [permission, wanted]: [Permission, string]): boolean {
  const { letters, suffix } = given(cell, column);
  const reach = PERMISSION_MATRIX[permission].reaches[COLUMNS[column] as Role];
  const isGiven = [...wanted].some((letter) => letters.includes(letter));
  if (COUNTS.includes(permission)) return (isGiven && suffix !== 'a' && suffix !== 'o' && suffix !== 'own') === !!reach;
  if (suffix === 'g') return reach === undefined || reach === 'aggregate';
  if (!isGiven || !reach) return isGiven === !!reach;
  return !suffix || REACH_OF_SUFFIX[suffix]!.includes(reach);
}

function differs([, cells, letters]: Row): string[] {
  const columns = Object.keys(COLUMNS) as Column[];
  return cells
    .split('|')
    .flatMap((cell, at) =>
      (Object.entries(letters) as [Permission, string][])
        .filter((line) => !isRead(cell, columns[at]!, line))
        .map(([permission]) => `${permission} ${columns[at]!}`),
    );
}

describe('the matrix beside the cells of domain/roles.md', () => {
  it('differs where the decision page says so and says why, and nowhere else', () => {
    expect(ROWS.flatMap(differs).sort()).toEqual([...READINGS].sort());
  });

  it('has a row for each permission, or a line on the decision page', () => {
    const placed = new Set(ROWS.flatMap(([, , letters]) => Object.keys(letters)));
    const unplaced = PERMISSIONS.filter((permission) => !placed.has(permission));

    expect(unplaced.filter((permission) => !DECISION.includes(`\`${permission}\``))).toEqual([]);
  });
});
