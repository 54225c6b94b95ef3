import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { writeInto } from '../../../testing/write-into.js';
import { TypeDialog } from './type-dialog.js';

const TYPES = 'POST /api/v1/hubs/campus-gangwon/canvas-types';
const fault = (pointer: string) => ({ pointer, code: 'platform.too_short', params: {}, message: 'This is empty.' });

describe('a canvas type of the hub’s own', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  it('says once what is missing in Korean, where the empty English would have been taken from it', async () => {
    restore = fakeApi({
      [TYPES]: () =>
        refusal(400, 'platform.invalid_input', 'Two things are missing.', {
          errors: [fault('/content/blocks/0/help/ko'), fault('/content/blocks/0/help/en')],
        }),
    });
    await renderInHub(<TypeDialog type={null} onClose={() => undefined} />);
    const [name, blockName] = screen.getAllByRole('textbox', { name: 'Name (Korean)' });
    await writeInto(name!, '작은 캔버스');
    await writeInto(blockName!, '손님');

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    const summary = within(await screen.findByRole('alert'));
    expect(summary.getByRole('heading', { name: '1 thing to correct' })).toBeTruthy();
    expect(summary.getByRole('link', { name: 'Questions (Korean): This is empty.' })).toBeTruthy();
    expect(screen.getByLabelText('Questions (English)').getAttribute('aria-invalid')).not.toBe('true');
  });

  it('says what is wrong with English that was written', async () => {
    restore = fakeApi({
      [TYPES]: () =>
        refusal(400, 'platform.invalid_input', 'Too long.', { errors: [fault('/content/blocks/0/name/en')] }),
    });
    await renderInHub(<TypeDialog type={null} onClose={() => undefined} />);
    const [, blockName] = screen.getAllByRole('textbox', { name: 'Name (English)' });
    await writeInto(blockName!, 'Customers');

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('link', { name: 'Name (English): This is empty.' })).toBeTruthy();
  });
});
