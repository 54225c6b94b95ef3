import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { RefusedMail } from './refused-mail.js';

const PERSON = '0190f1c4-7b0e-7cc3-98c4-000000000007';
const refused = {
  id: PERSON,
  personId: PERSON,
  name: 'Lead 12',
  address: 'lead12@gone.example',
  at: '2026-08-20T05:03:00Z',
  answer: '550 5.1.1 No such user',
  subject: 'M8 is due in 3 days',
};

describe('mail that a person never got', () => {
  let restore = (): void => undefined;
  const show = (items: object[]) => {
    restore = fakeApi({
      'GET /api/v1/hubs/campus-gangwon/mail-refusals': ({ url }) => ({
        items: new URL(url).searchParams.get('person') === PERSON ? items : [],
        next: null,
      }),
    });
    return renderInHub(<RefusedMail personId={PERSON} />);
  };
  afterEach(() => restore());

  it('is told on the person, in the words of the mail server', async () => {
    await show([refused]);

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('lead12@gone.example');
    expect(alert.textContent).toContain('550 5.1.1 No such user');
  });

  it('is not mentioned where every mail arrived', async () => {
    await show([]);

    expect(screen.queryByRole('alert')).toBeNull();
  });
});
