import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { renderPage } from '../testing/render-page.js';
import { ConfirmModal } from './confirm-modal.js';

it('takes a double click on the way on as one', async () => {
  let times = 0;
  await renderPage(
    <ConfirmModal
      opened
      onClose={() => undefined}
      title="Close this day?"
      confirm="Close"
      onConfirm={() => (times += 1)}
    />,
  );

  await userEvent.dblClick(screen.getByText('Close'));

  expect(times).toBe(1);
});
