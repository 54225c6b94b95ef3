import { afterEach, describe, expect, it } from '@jest/globals';
import type { ReadinessFrameworkRow } from '@onsil/contracts';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { TakeOffButton } from './take-off-button.js';

const OFF = 'DELETE /api/v1/hubs/campus-gangwon/readiness-frameworks/mine/2';
const row = {
  key: 'mine',
  version: 2,
  name: { ko: '우리 틀', en: 'Our own' },
} as ReadinessFrameworkRow;

describe('a framework that was loaded by mistake', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());
  const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

  it('is taken off after a question, which says why not when it is refused, and does not say so for ever', async () => {
    let refusals = 1;
    restore = fakeApi({
      [OFF]: () =>
        refusals-- > 0
          ? refusal(409, 'readiness.framework_in_use', 'A cohort has begun with it.')
          : new Response(null, { status: 204 }),
    });
    await renderInHub(<TakeOffButton row={row} />);

    await press('Take off the list: Our own, version 2');
    await press('Take off the list');
    expect((await screen.findByRole('alert')).textContent).toBe('A cohort has begun with it.');
    await press('Cancel');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await press('Take off the list: Our own, version 2');
    expect(await screen.findByRole('dialog')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    await press('Take off the list');

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
