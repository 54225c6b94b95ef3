import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { ApiProblem } from '../../api/problem.js';
import { refusal } from '../../testing/fake-api.js';
import { renderPage } from '../../testing/render-page.js';
import { InvitationNotUsable } from './invitation-not-usable.js';

const problem = async (status: number) =>
  new ApiProblem((await refusal(status, 'platform.invalid_input', 'The shape does not fit.').json()) as never);

describe('an invitation that opens nothing', () => {
  it('says that the address was cut, where its token cannot be read', async () => {
    await renderPage(<InvitationNotUsable error={await problem(400)} />);

    expect(screen.getByText(/Part of the address is missing/)).toBeTruthy();
  });

  it('says what the server says otherwise', async () => {
    await renderPage(<InvitationNotUsable error={await problem(404)} />);

    expect(screen.getByText('The shape does not fit.')).toBeTruthy();
  });
});
