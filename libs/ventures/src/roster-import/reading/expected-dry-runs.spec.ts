import { describe, expect, it } from '@jest/globals';

import { rosterFile } from '../../../testing/rosters.js';
import { assessRows } from './assess.rule.js';
import { cohortOf } from './cohort-name.rule.js';
import { readRoster } from './read-roster.js';
import { readRow } from './read-row.rule.js';

async function dryRun(file: Buffer, { cohortsInFile }: { cohortsInFile: boolean }) {
  const found = await readRoster(file);
  const mapping = { labels: found.labels, fields: found.proposed.map(({ field }) => field), unit: found.unit };
  const rows = found.rows.map((row) => readRow(row, mapping));
  const readings = rows.map(({ reading }) => reading);
  const assessed = assessRows(readings, [], { cohortsInFile });
  const numbers = (outcome: string) =>
    readings.flatMap(({ number }, at) => (assessed[at]!.outcome === outcome ? [number] : []));
  const findings = rows.flatMap(({ reading, cells }) =>
    cells.flatMap(({ finding }) => (finding ? [`${reading.number} ${finding}`] : [])),
  );
  return { found, readings, assessed, numbers, findings };
}

describe.each(['gangwon-2026-teams-cp949.csv', 'gangwon-2026-teams.xlsx'] as const)('%s', (name) => {
  it('gives 42 new rows, 3 that need a decision and 1 refused', async () => {
    const { readings, numbers, assessed } = await dryRun(rosterFile(name), { cohortsInFile: false });

    expect(readings).toHaveLength(46);
    expect(numbers('new')).toHaveLength(42);
    expect(numbers('decision')).toEqual([12, 13, 46]);
    expect(numbers('refused')).toEqual([10]);
    expect([assessed[11], assessed[12], assessed[45], assessed[9]]).toMatchObject([
      { reason: 'same_email_in_file', resemblesPosition: 12 },
      { reason: 'same_email_in_file', resemblesPosition: 11 },
      { reason: 'same_team_in_file', resemblesPosition: 1 },
      { reason: 'no_team_name' },
    ]);
  });

  it('names what it found in cells of rows that still import', async () => {
    const { findings } = await dryRun(rosterFile(name), { cohortsInFile: false });

    expect(findings).toEqual([
      '4 email_invalid',
      '6 business_number_check_digit',
      '8 date_impossible',
      '15 phone_landline',
      '16 formula',
      '17 several_names',
      '19 headcount_note',
      '21 spaces',
    ]);
  });

  it('finds the header by itself and reads every column', async () => {
    const { found, readings } = await dryRun(rosterFile(name), { cohortsInFile: false });

    expect(found.unit).toBe(1_000);
    expect(found.proposed.map(({ field }) => field)).toEqual([
      'number',
      'team_name',
      'lead',
      'phone',
      'email',
      'district',
      'sector',
      'headcount',
      'kind',
      'agreed_on',
      'business_number',
      'keep',
      'amount',
    ]);
    expect(readings[1]).toMatchObject({
      name: '숲길부엌 협동조합',
      leads: ['대표02'],
      phone: '010-4889-6666',
      email: 'lead02@gw.example',
      district: '강원특별자치도 춘천시',
      headcount: 4,
      kind: 'restart',
      agreedOn: '2026-03-19',
      businessNumber: '698-42-47326',
      amount: 15_000_000,
    });
    expect(readings[16]!.leads).toEqual(['대표17', '공동대표 A', '공동대표 B']);
    expect(readings[20]!.name).toBe('예비창업팀 작은배움터');
  });
});

describe('yc-2005-2014.csv', () => {
  it('gives 19 cohorts, 688 teams, 1,040 memberships and 239 teams without a member', async () => {
    const { readings, numbers } = await dryRun(rosterFile('yc-2005-2014.csv'), { cohortsInFile: true });
    const cohorts = new Map(
      readings
        .map(({ cohortYear, cohortSession }) => cohortOf(cohortYear!, cohortSession))
        .map((cohort) => [cohort.name, cohort]),
    );

    expect(numbers('new')).toHaveLength(688);
    expect(cohorts.size).toBe(19);
    expect(cohorts.get('2012 Summer')).toMatchObject({ startsOn: '2012-06-01' });
    expect(cohorts.get('2006 Winter')).toMatchObject({ startsOn: '2006-01-01' });
    expect(readings.reduce((sum, { members }) => sum + members.length, 0)).toBe(1_040);
    expect(readings.filter(({ members, leads }) => members.length + leads.length === 0)).toHaveLength(239);
  });

  it('keeps the columns that it does not know', async () => {
    const { found, readings } = await dryRun(rosterFile('yc-2005-2014.csv'), { cohortsInFile: true });
    const mapped = found.labels.filter((_, column) => found.proposed[column]!.field !== 'keep');

    expect(mapped).toEqual([
      'Company',
      'Description',
      'Categories',
      'Founders',
      'Y Combinator Year',
      'Y Combinator Session',
      'Headquarters (City)',
      'Website',
    ]);
    expect(readings[0]!.extra).toContainEqual({ label: 'Satus', value: 'Operating' });
  });
});
