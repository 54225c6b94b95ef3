import { afterEach, describe, expect, it } from '@jest/globals';
import { demoView } from '@onsil/contracts';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi } from '../../testing/fake-api.js';
import { renderPage } from '../../testing/render-page.js';
import { LOCALE_KEY } from '../i18n/i18n.js';
import { DemoCards } from './demo-cards.js';

const persona = (role: string, name: string) => ({ role, name, email: `${role}@demo.example`, password: 'x' });
const hub = (slug: string, nameEn: string, teams: number, personas: object[]) => ({
  slug,
  nameKo: nameEn,
  nameEn,
  kind: 'campus',
  teams,
  personas,
});
const demo = demoView.parse({
  hubs: [
    hub('campus-seoul', 'Seoul', 688, [persona('hub_manager', 'Manager of Seoul')]),
    hub('campus-gangwon', 'Gangwon', 45, [
      persona('hub_manager', 'Manager of Gangwon'),
      persona('hub_staff', 'Staff of Gangwon'),
    ]),
  ],
  network: [persona('network_operator', 'Operator')],
  canReset: false,
});

describe('the cards of the demo', () => {
  let restore = (): void => undefined;
  let wentTo: string | undefined;
  const show = () => {
    restore = fakeApi({ 'POST /api/v1/sessions': () => new Response(null, { status: 204 }) });
    return renderPage(<DemoCards demo={demo} onSignedIn={(to) => (wentTo = to)} />);
  };
  afterEach(() => restore());

  it('begin with the hub that has most roles to try, however many teams another has', async () => {
    await show();

    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Gangwon/ }).checked).toBe(true);
    expect(screen.getByRole('button', { name: /Staff of Gangwon/ })).toBeTruthy();
  });

  it('lead into the hub that was chosen, and the operator to their own page', async () => {
    await show();

    await userEvent.click(screen.getByRole('button', { name: /Manager of Gangwon/ }));
    expect(wentTo).toBe('/h/campus-gangwon');

    await userEvent.click(screen.getByRole('button', { name: /Operator/ }));
    expect(wentTo).toBe('/');
  });

  it('lead on in the language that the visitor reads, not in the one of whom they try', async () => {
    localStorage.removeItem(LOCALE_KEY);
    await show();

    await userEvent.click(screen.getByRole('button', { name: /Staff of Gangwon/ }));

    await waitFor(() => expect(localStorage.getItem(LOCALE_KEY)).toBe('en'));
  });
});
