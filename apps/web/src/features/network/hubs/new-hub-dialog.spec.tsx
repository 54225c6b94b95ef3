import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { renderInHub } from '../../../testing/render-in-hub.js';
import { NewHubDialog } from './new-hub-dialog.js';

describe('adding a hub', () => {
  it('says of an empty address that it is empty, and of a wrong one what is wrong', async () => {
    await renderInHub(<NewHubDialog network="onsil" onClose={() => undefined} />);
    const address = await screen.findByRole('textbox', { name: /^Address/ });
    const said = () => address.parentElement!.parentElement!.textContent;

    await userEvent.click(screen.getByRole('button', { name: 'Add the hub' }));
    const whenEmpty = said();
    await userEvent.type(address, 'A');
    await userEvent.click(screen.getByRole('button', { name: 'Add the hub' }));

    expect(whenEmpty).toContain('This is empty. Please fill it in.');
    expect(said()).toContain('Shorter than 2 characters');
  });
});
