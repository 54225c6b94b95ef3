import { describe, expect, it } from '@jest/globals';
import type { RosterColumnView, RosterImportView, RosterRowView } from '@onsil/contracts';
import { screen, within } from '@testing-library/react';

import { renderInHub } from '../../../testing/render-in-hub.js';
import { RosterRow } from './roster-row.js';

const columns: RosterColumnView[] = [
  { index: 0, label: '창업팀명', field: 'team_name', from: 'recognised', sample: '' },
  { index: 1, label: '이메일', field: 'email', from: 'recognised', sample: '' },
  { index: 2, label: '협약일', field: 'agreed_on', from: 'recognised', sample: '' },
];
const dryRun = { id: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f', columns } as RosterImportView;
const row: RosterRowView = {
  id: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398e',
  number: 12,
  line: 15,
  outcome: 'new',
  reason: null,
  resembles: null,
  decision: null,
  name: '골목공방',
  cohort: null,
  cannotBeInvited: false,
  cells: [
    { column: 0, was: ' 골목공방 ', becomes: '골목공방', finding: 'spaces' },
    { column: 1, was: 'lead12 at example', becomes: null, finding: 'email_invalid' },
    { column: 2, was: '2026.2.30', becomes: null, finding: 'date_impossible' },
  ],
  changes: [],
};

const render = (part: Partial<RosterRowView> = {}) =>
  renderInHub(
    <table>
      <tbody>
        <RosterRow row={{ ...row, ...part }} dryRun={dryRun} main={columns.slice(0, 2)} />
      </tbody>
    </table>,
    { permissions: ['roster.import'] },
  );

describe('a row of a dry run', () => {
  it('says beside each cell what was found, what it was and what is kept', async () => {
    await render();

    const [, , name, email] = await screen.findAllByRole('cell');
    expect(within(email!).getByText('lead12 at example').tagName).toBe('DEL');
    expect(email!.textContent).toContain('Not an e-mail address. Imported without it.');
    expect(name!.textContent).toContain('No such day in the calendar.');
  });

  it('asks about a shared address, without offering to make one team of two', async () => {
    await render({
      outcome: 'decision',
      reason: 'same_email_in_file',
      resembles: { line: 16, name: '다시디자인' },
    });

    expect(await screen.findByText('Same address as row 16 다시디자인. Does one person lead two teams?')).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Yes, two teams',
      'Leave out',
    ]);
  });

  it('offers the way back from a decision', async () => {
    await render({ outcome: 'decision', reason: 'same_team_in_file', decision: 'skip' });

    expect(await screen.findByText('Left out')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Row 15: Decide again' })).toBeTruthy();
  });
});
