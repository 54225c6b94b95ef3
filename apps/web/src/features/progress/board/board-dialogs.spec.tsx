import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';

import { aBoard, aBoardTeam } from '../../../testing/board.builder.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { BoardDialogs } from './board-dialogs.js';

const before = aBoard([aBoardTeam()]);
const [team] = before.teams;
const [M8, M9] = before.milestones;
const [cell8, cell9] = team!.cells;

/** A plan that another applied: M8 is gone, M9 is first in its row. */
const after = { ...before, milestones: [M9!], teams: [{ ...team!, cells: [cell9!] }] };

function Fetching({ teamMilestoneId }: { teamMilestoneId: string }) {
  const [board, setBoard] = useState(before);
  return (
    <>
      <button type="button" onClick={() => setBoard(after)}>
        Fetch
      </button>
      <BoardDialogs
        hub="campus-gangwon"
        board={board}
        dialog={{ kind: 'extend', teamId: team!.id, teamMilestoneId }}
        onClose={() => undefined}
        lettersAct
        onLettersAct={() => undefined}
      />
    </>
  );
}

describe('more time, asked for over the board', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());
  const fetchAfter = async (teamMilestoneId: string) => {
    restore = fakeApi({});
    await renderInHub(<Fetching teamMilestoneId={teamMilestoneId} />);
    await userEvent.click(screen.getByText('Fetch'));
  };

  it('stays about its milestone when the plan changes meanwhile', async () => {
    await fetchAfter(cell9!.id!);

    expect(screen.getByRole('dialog', { name: `Extend ${team!.name}, ${M9!.code}?` })).toBeTruthy();
  });

  it('is not about another when its milestone is gone', async () => {
    await fetchAfter(cell8!.id!);

    expect(M8!.code).toBe('M8');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a risk that is put aside', () => {
  it('needs a reason, and is sent with the day it comes back', async () => {
    let sent: unknown;
    let isClosed = false;
    const restore = fakeApi({
      [`PUT /api/v1/hubs/campus-gangwon/cohorts/${before.cohort.id}/teams/${team!.id}/risk-snooze`]: async (
        request,
      ) => {
        sent = await request.json();
        return {};
      },
    });
    await renderInHub(
      <BoardDialogs
        hub="campus-gangwon"
        board={before}
        dialog={{ kind: 'snooze', teamId: team!.id }}
        onClose={() => (isClosed = true)}
        lettersAct
        onLettersAct={() => undefined}
      />,
    );
    expect(screen.getByRole('dialog', { name: `Snooze the risk of ${team!.name}?` })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Snooze' }));
    expect(screen.getByText(/^Say why/)).toBeTruthy();
    expect(sent).toBeUndefined();

    await userEvent.click(screen.getByRole('textbox', { name: 'Why' }));
    await userEvent.paste('Lead in hospital.');
    await userEvent.click(screen.getByRole('button', { name: 'Snooze' }));
    await waitFor(() => expect(isClosed).toBe(true));
    restore();

    expect(sent).toEqual({ reason: 'Lead in hospital.', untilOn: '2026-08-27' });
  });
});
