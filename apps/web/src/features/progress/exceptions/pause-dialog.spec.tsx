import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { renderInHub } from '../../../testing/render-in-hub.js';
import { PauseDialog } from './pause-dialog.js';

const show = (permissions: NonNullable<Parameters<typeof renderInHub>[1]>['permissions']) =>
  renderInHub(<PauseDialog teamId="t" cohortId="c" opened onClose={() => undefined} />, { permissions });

describe('pausing a team', () => {
  it('is a request of those who may not decide, and says so', async () => {
    await show(['exception.ask']);

    expect(await screen.findByRole('button', { name: 'Send the request' })).toBeTruthy();
    expect(screen.getByText(/hub manager answers/)).toBeTruthy();
  });

  it('is done at once by those who decide', async () => {
    await show(['exception.ask', 'exception.decide']);

    expect(await screen.findByRole('button', { name: 'Pause' })).toBeTruthy();
    expect(screen.queryByText(/hub manager answers/)).toBeNull();
  });
});
