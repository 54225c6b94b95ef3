import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { renderPage } from '../testing/render-page.js';
import { DialogWays } from './dialog-ways.js';

describe('the ways out of a dialog', () => {
  const show = (confirm: string) =>
    renderPage(
      <DialogWays onClose={() => undefined} confirm={confirm} onConfirm={() => undefined} isPending={false} />,
    );
  const ways = (): (string | null)[] => screen.getAllByRole('button').map(({ textContent }) => textContent);

  it('are back and on', async () => {
    await show('Invite 3 teams');

    expect(ways()).toEqual(['Cancel', 'Invite 3 teams']);
  });

  it('do not call both of them cancelling', async () => {
    await show('Cancel session');

    expect(ways()).toEqual(['Keep it', 'Cancel session']);
  });
});
