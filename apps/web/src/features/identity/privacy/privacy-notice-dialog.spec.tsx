import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { renderInHub } from '../../../testing/render-in-hub.js';
import { PrivacyNoticeDialog } from './privacy-notice-dialog.js';

const notice = {
  id: '0190f1c4-7b0e-7cc3-98c4-0000000000aa',
  number: 1,
  bodyKo: '안내',
  bodyEn: 'What is kept.',
  publishedAt: '2026-03-02T00:00:00.000Z',
  acceptedAt: null,
};

describe('a privacy notice', () => {
  it('may be refused: whoever does signs out, or goes to another hub of theirs', async () => {
    await renderInHub(<PrivacyNoticeDialog notice={notice} />, {
      otherHubs: [{ slug: 'campus-busan', name: 'Busan' }],
    });

    expect(await screen.findByText('What is kept.')).toBeTruthy();
    const ways = screen.getAllByRole('link').map((way) => [way.textContent, way.getAttribute('href')]);
    expect(ways).toEqual([
      ['Sign out without agreeing', '/sign-out'],
      ['Go to another hub', '/h/campus-busan'],
    ]);
  });

  it('leaves whoever has no other hub the way out', async () => {
    await renderInHub(<PrivacyNoticeDialog notice={notice} />);

    expect(await screen.findByText('What is kept.')).toBeTruthy();
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Sign out without agreeing']);
  });
});
