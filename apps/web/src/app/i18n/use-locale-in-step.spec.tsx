import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { MeView } from '@onsil/contracts';
import { cleanup, screen } from '@testing-library/react';

import { useHub } from '../../routing/use-hub.js';
import { fakeApi } from '../../testing/fake-api.js';
import { renderInHub } from '../../testing/render-in-hub.js';
import { LOCALE_KEY } from './i18n.js';
import { useLocaleInStep } from './use-locale-in-step.js';

function HubName() {
  useLocaleInStep();
  return <h1>{useHub().name}</h1>;
}

describe('the language of page and server', () => {
  let restore = (): void => undefined;
  beforeEach(() => localStorage.setItem(LOCALE_KEY, 'ko'));
  afterEach(() => {
    localStorage.clear();
    restore();
  });

  it('takes the names of hubs in the language that this device chose, at once, and says so once', async () => {
    const hub = {
      slug: 'campus-gangwon',
      name: '강원',
      kind: 'campus',
      timeZone: 'Asia/Seoul',
      roles: [],
      permissions: [],
      teamIds: [],
    };
    const changed = {
      id: '0190f1c4-7b0e-7cc3-98c4-000000000001',
      email: 'staff@example.org',
      name: 'Staff 02',
      locale: 'ko',
      hasPassword: true,
      version: 2,
      hubs: [hub],
      networks: [],
    } as unknown as MeView;
    const tell = jest.fn(() => changed);
    restore = fakeApi({ 'PUT /api/v1/me': tell });

    await renderInHub(<HubName />, { locale: 'ko' });
    expect(await screen.findByRole('heading', { name: '강원' })).toBeTruthy();

    cleanup();
    await renderInHub(<HubName />, { locale: 'ko' }); // another device has chosen English since
    expect(await screen.findByRole('heading', { name: 'Gangwon' })).toBeTruthy();
    expect(tell).toHaveBeenCalledTimes(1);
  });
});
