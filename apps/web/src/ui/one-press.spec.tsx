import { Button, Modal } from '@mantine/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { renderPage } from '../testing/render-page.js';
import { ConfirmModal } from './confirm-modal.js';
import { takeDoubleClickAsOne } from './one-press.js';

describe('a double click', () => {
  let times = 0;
  let stop: () => void;
  beforeEach(() => {
    times = 0;
    stop = takeDoubleClickAsOne(document);
  });
  afterEach(() => stop());

  const count = (): void => void (times += 1);

  it('takes a double click on a dialog’s way on as one', async () => {
    await renderPage(
      <ConfirmModal opened onClose={() => undefined} title="Close?" confirm="Close" onConfirm={count} />,
    );

    await userEvent.dblClick(screen.getByText('Close'));

    expect(times).toBe(1);
  });

  it('takes a double click that sends a form in a dialog of its own as one', async () => {
    await renderPage(
      <Modal opened onClose={() => undefined} title="New task">
        <form onSubmit={(event) => (event.preventDefault(), count())}>
          <Button type="submit">Save</Button>
        </form>
      </Modal>,
    );

    await userEvent.dblClick(screen.getByText('Save'));

    expect(times).toBe(1);
  });

  it('lets a quiet button be pressed in haste, and a way on again later', async () => {
    await renderPage(
      <>
        <Button variant="default" onClick={count}>
          One row more
        </Button>
        <Button onClick={count}>Next</Button>
      </>,
    );

    await userEvent.dblClick(screen.getByText('One row more'));
    expect(times).toBe(2);

    await userEvent.click(screen.getByText('Next'));
    await userEvent.click(screen.getByText('Next'));
    expect(times).toBe(4);
  });
});
