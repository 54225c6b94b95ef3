import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';

import { aBoard, aBoardTeam } from '../../../testing/board.builder.js';
import { renderPage } from '../../../testing/render-page.js';
import { BoardGrid, type GridActions } from './board-grid.js';
import { boardRows } from './board-rows.rule.js';

const board = aBoard([
  aBoardTeam({ name: 'Mountain Pharmacy' }),
  aBoardTeam({
    name: 'Slow Steps',
    class: 'registered',
    risk: {
      level: 'medium',
      reasons: [{ kind: 'returned', level: 'medium', milestone: 'M8', count: 2 }],
      snooze: null,
    },
    cells: [{ state: 'returned', days: 9, attempt: 2, dueInDays: 8 }, null],
  }),
]);
const nameOf = (id: string | null): string => board.teams.find((team) => team.id === id)?.name ?? '';

let told: string[];

function Grid({ areGatesAwaited = false }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tell = (what: string): void => void told.push(what);
  const actions: GridActions = {
    tick: (ids, isTicked) =>
      setTicked(new Set(isTicked ? [...ticked, ...ids] : [...ticked].filter((id) => !ids.includes(id)))),
    open: (id) => tell(`open ${nameOf(id)}`),
    close: () => tell('close'),
    unfold: () => tell('unfold'),
    showMilestone: (code) => tell(`show ${code}`),
    press: (key, id, place) => (tell(`${key} on ${nameOf(id)} ${place}`), true),
  };
  return (
    <BoardGrid
      board={board}
      gates={null}
      areGatesAwaited={areGatesAwaited}
      rows={boardRows(board.teams, { isLarge: false, isUnfolded: false })}
      letters={false}
      ticked={ticked}
      opened={null}
      isPrinting={false}
      actions={actions}
    />
  );
}

describe('the board’s grid', () => {
  beforeEach(async () => {
    told = [];
    Element.prototype.scrollIntoView = () => {};
    await renderPage(<Grid />);
    await screen.findByRole('grid');
  });

  const cell = (name: string) => screen.getByRole('gridcell', { name });

  it('says each cell as team, milestone, state and days', () => {
    expect(cell('Mountain Pharmacy, M8, Late 6 days')).toBeTruthy();
    expect(cell('Slow Steps, M8, Returned 9 days')).toBeTruthy();
    expect(cell('Slow Steps, M9, not owed')).toBeTruthy();
    expect(
      screen.getByRole('columnheader', { name: 'M8 M8 milestone, 14 Aug, Returned 1 team, Late 1 team' }),
    ).toBeTruthy();
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('4');
  });

  it('gives the reason beside the mark', () => {
    const [, , first] = screen.getAllByRole('row');

    expect(within(first!).getByText('M8 6 days late')).toBeTruthy();
    expect(within(first!).getByText('High:')).toBeTruthy();
  });

  it('is one tab stop, moved through with the arrows', async () => {
    await userEvent.tab();
    expect(document.activeElement).toBe(cell('Mountain Pharmacy, M8, Late 6 days'));

    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toBe(cell('Slow Steps, M9, not owed'));

    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Tick Mountain Pharmacy' }));
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  });

  it('opens the team on Enter, ticks on Space, ticks a range on Shift+Space', async () => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter} {ArrowDown}{Shift>} {/Shift}');

    expect(told).toEqual(['open Mountain Pharmacy']);
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true]);
  });

  it('shows the card at once on focus, and takes it away on Esc before it closes anything', async () => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('tooltip').textContent).toContain('Attempt 2');
    expect(screen.getByRole('tooltip').textContent).toContain('Returned 9 days ago.');

    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(told).toEqual([]);

    await userEvent.keyboard('{Escape}');
    expect(told).toEqual(['close']);
  });

  it('tells letters with the team and the milestone they are pressed on', async () => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}e');

    expect(told).toEqual(['e on Mountain Pharmacy 1']);
  });

  it('shows the rows behind a milestone’s numbers from its head', async () => {
    await userEvent.click(screen.getByRole('columnheader', { name: /M9 M9 milestone/ }));

    expect(told).toEqual(['show M9']);
  });
});

describe('the board’s grid, read before its gates', () => {
  it.each([true, false])('is busy while they are on their way: %s', async (areGatesAwaited) => {
    await renderPage(<Grid areGatesAwaited={areGatesAwaited} />);

    const grid = await screen.findByRole('grid');

    expect(grid.getAttribute('aria-busy')).toBe(areGatesAwaited ? 'true' : null);
  });
});
