import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { renderPage } from '../testing/render-page.js';
import { MilestoneStrip } from './milestone-strip.js';
import { StatusMark } from './status-mark.js';

describe('StatusMark', () => {
  it('says state and days to a screen reader', async () => {
    await renderPage(<StatusMark of={{ state: 'late', days: 6 }} shape="cell" />, { locale: 'ko' });

    expect(screen.getByRole('img', { name: '지연 6일' }).textContent).toBe('6');
  });

  it('counts down an open milestone from seven days on, and not before', async () => {
    await renderPage(
      <>
        <StatusMark of={{ state: 'open', dueInDays: 7 }} shape="cell" />
        <StatusMark of={{ state: 'open', dueInDays: 8 }} shape="cell" />
      </>,
      { locale: 'ko' },
    );

    expect(screen.getAllByRole('img').map(({ textContent }) => textContent)).toEqual(['D-7', '']);
  });

  it('shows which milestone blocks', async () => {
    const blockers = [{ kind: 'milestone' as const, what: 'M7', sinceOn: '2026-08-11' }];
    await renderPage(<StatusMark of={{ state: 'blocked', days: 9, blockers }} shape="cell" />);

    expect(screen.getByRole('img', { name: 'Blocked M7' }).textContent).toBe('M7');
  });

  it('writes the letter of the language', async () => {
    await renderPage(<StatusMark of={{ state: 'returned', days: 2 }} shape="letter" />, { locale: 'ko' });

    expect(screen.getByRole('img', { name: '보완요청 2일' }).textContent).toBe('보2');
  });
});

describe('MilestoneStrip', () => {
  it('reads the way in the plan’s order', async () => {
    await renderPage(
      <MilestoneStrip
        milestones={[
          { code: 'M1', state: 'done' },
          { code: 'M2', state: 'in_review', days: 1 },
          { code: 'M3', state: 'not_due' },
        ]}
      />,
    );

    expect(screen.getByRole('img', { name: 'M1 Done, M2 In review 1 day, M3 Not due' })).toBeTruthy();
  });
});
