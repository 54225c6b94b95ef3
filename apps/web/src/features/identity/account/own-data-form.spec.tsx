import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { useMe } from '../../../routing/use-hub.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { meIn, renderInHub } from '../../../testing/render-in-hub.js';
import { OwnDataForm } from './own-data-form.js';

function OwnName() {
  const me = useMe();
  return (
    <>
      <p>You are {me.name}</p>
      <OwnDataForm me={me} />
    </>
  );
}

describe('the own name', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  it('shows at once where it is changed, and can be changed again', async () => {
    let me = meIn();
    const madeOn: (string | null)[] = [];
    restore = fakeApi({
      'GET /api/v1/me': () => me,
      'PUT /api/v1/me': async (request) => {
        madeOn.push(request.headers.get('if-match'));
        me = { ...me, ...((await request.json()) as object), version: me.version + 1 };
        return me;
      },
    });
    await renderInHub(<OwnName />);
    const rename = async (name: string): Promise<void> => {
      const field = screen.getByRole('textbox', { name: 'Name' });
      await userEvent.clear(field);
      await userEvent.type(field, name);
      await userEvent.click(screen.getByRole('button', { name: 'Save' }));
      await screen.findByText(`You are ${name}`);
    };

    await rename('Haneul');
    await rename('Haneul Kim');

    expect(madeOn).toEqual(['"1"', '"2"']);
  });
});
