import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { aBoard, aBoardTeam } from '../../../testing/board.builder.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import type { BoardSearch } from './board-search.js';
import { NoneFits, NoTeams } from './none-shown.js';
import { useFilterWords } from './use-filter-words.js';

function Words({ search }: { search: BoardSearch }) {
  return <p>{useFilterWords(search).join(' · ')}</p>;
}

describe('a board that shows no team', () => {
  it('leads to the roster, whoever may bring one', async () => {
    await renderInHub(<NoTeams hub="campus-gangwon" />, { permissions: ['roster.import'] });

    expect(screen.getByRole('link', { name: 'Import a roster' }).getAttribute('href')).toBe(
      '/h/campus-gangwon/teams/import',
    );
  });

  it('offers no roster to others', async () => {
    await renderInHub(<NoTeams hub="campus-gangwon" />);

    expect(screen.getByRole('heading', { name: 'No teams yet.' })).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('names the condition to take off and how many teams would be seen then', async () => {
    const board = aBoard([aBoardTeam({ sector: 'Care' }), aBoardTeam({ sector: 'Food' })]);
    let asked: BoardSearch = {};
    await renderInHub(
      <NoneFits board={board} search={{ q: 'nobody', state: 'late' }} onSearch={(change) => (asked = change)} />,
    );

    await userEvent.click(screen.getByRole('button', { name: /Team name/ }));

    expect(screen.getByText(/2 teams/)).toBeTruthy();
    expect(asked).toEqual({ q: undefined });
  });

  it('says its filter in words, as the printed sheet has it', async () => {
    await renderInHub(<Words search={{ state: 'late,blocked', risk: 'high', q: 'Food', sort: 'name' }} />);

    expect(screen.getByText('State: Late, Blocked · Risk: High · Team name: Food')).toBeTruthy();
  });
});
