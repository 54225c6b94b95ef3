import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { renderInHub } from '../testing/render-in-hub.js';
import { NotFound, RefusedPage } from './no-page.js';
import { PageHeader } from './page-header.js';

describe('a page that is not shown', () => {
  it('says so in the window’s title, unless it stands below the head of a page that is', async () => {
    await renderInHub(<RefusedPage />);
    const refused = await screen.findByRole('heading', { level: 1 });
    expect(document.title).toBe(`${refused.textContent} · Onsil`);

    await renderInHub(
      <>
        <PageHeader title="Board" />
        <NotFound />
      </>,
    );
    await screen.findByRole('heading', { name: 'Board' });
    expect(document.title).toBe('Board · Onsil');
  });
});
