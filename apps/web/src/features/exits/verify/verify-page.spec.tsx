import { afterEach, describe, expect, it } from '@jest/globals';
import type { VerificationView } from '@onsil/contracts';
import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { screen } from '@testing-library/react';

import { rootRoute } from '../../../routing/roots.js';
import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderRouter } from '../../../testing/render-page.js';
import { verifyRoute } from '../exits.routes.js';
import { aCertificate } from '../testing/exits.builder.js';

const TOKEN = 'abcdefghijklmnopqrstuvwxyz0';
const PATH = `GET /api/v1/verifications/${TOKEN}`;
const { serial, content } = aCertificate();
const valid: VerificationView = { state: 'valid', serial, content, ended: null, replacedBy: null };

describe('the page that verifies a certificate', () => {
  let restore = (): void => undefined;
  const show = (answer: () => object, locale: 'ko' | 'en' = 'en') => {
    restore = fakeApi({ [PATH]: answer });
    const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const router = createRouter({
      routeTree: rootRoute.addChildren([verifyRoute]),
      context: { queryClient },
      history: createMemoryHistory({ initialEntries: [`/verify/${TOKEN}`] }),
    });
    return renderRouter(router, { locale, queryClient });
  };
  afterEach(() => restore());

  it('says that it holds, and what the paper says', async () => {
    await show(() => valid);

    expect((await screen.findByRole('status')).textContent).toBe('This certificate is valid');
    for (const text of ['Certificate of Slow Steps', '2026-0007', 'Kim Haru', 'Gangwon'])
      expect(screen.getByText(text)).toBeTruthy();
  });

  it('says since when and why it no longer holds, in Korean as well', async () => {
    await show(() => ({ ...valid, state: 'revoked', ended: { on: '2026-12-05', reason: '잘못 발급' } }), 'ko');

    expect((await screen.findByRole('status')).textContent).toBe('취소된 수료증이에요');
    expect(screen.getByText(/부터 유효하지 않아요\. 까닭: 잘못 발급/)).toBeTruthy();
  });

  it('writes every date with its year, also within it: a certificate is read years later', async () => {
    const year = new Date().getFullYear();
    const now = { startsOn: `${year}-03-04`, endsOn: `${year}-11-28`, issuedOn: `${year}-12-01` };
    await show(() => ({
      ...valid,
      content: { ...content, ...now },
      state: 'revoked',
      ended: { on: `${year}-12-05`, reason: 'Misspelt' },
    }));

    await screen.findByRole('status');
    for (const text of [`4 Mar ${year} – `, `28 Nov ${year}`, `1 Dec ${year}`, `5 Dec ${year}`])
      expect(screen.getByText(text, { exact: false })).toBeTruthy();
  });

  it('reads each name by itself, whatever characters the one before it has', async () => {
    await show(() => ({ ...valid, content: { ...content, members: ['Kim \u202eHaru', 'Park Sol'] } }));

    const [first, second] = await Promise.all([screen.findByText('Kim \u202eHaru'), screen.findByText('Park Sol')]);
    expect([first.tagName, second.tagName]).toEqual(['BDI', 'BDI']);
    expect(first.parentElement?.textContent).toBe('Kim \u202eHaru, Park Sol');
  });

  it('says that there is none, without saying whose it might be', async () => {
    await show(() => refusal(404, 'platform.not_found', 'None'));

    expect(await screen.findByRole('heading', { name: 'There is no such certificate' })).toBeTruthy();
  });
});
