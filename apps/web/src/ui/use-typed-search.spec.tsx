import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';

import { renderPage } from '../testing/render-page.js';
import { useTypedSearch } from './use-typed-search.js';

describe('a search in the address', () => {
  let asked: (string | undefined)[];
  /** The address as the router changes it: later than the field. */
  function Page() {
    const [address, setAddress] = useState<string | undefined>('old');
    const typed = useTypedSearch(address, (next) => {
      asked.push(next);
      setTimeout(() => act(() => setAddress(next)), 50);
    });
    return (
      <>
        <input aria-label="Search" {...typed} />
        <button type="button" onClick={() => setAddress(undefined)}>
          All teams
        </button>
        <p>{address ?? 'everything'}</p>
      </>
    );
  }
  const field = () => screen.getByLabelText<HTMLInputElement>('Search');
  const show = () => {
    asked = [];
    return renderPage(<Page />);
  };

  it('keeps what is typed while the address follows, and asks after a pause', async () => {
    await show();

    await userEvent.clear(field());
    await userEvent.type(field(), '산골');
    expect(field().value).toBe('산골');
    await waitFor(() => expect(screen.getByText('산골')).toBeTruthy());

    expect(field().value).toBe('산골');
    expect(asked.at(-1)).toBe('산골');
  });

  it('follows a link that changes the address', async () => {
    await show();

    await userEvent.click(screen.getByRole('button', { name: 'All teams' }));

    expect(field().value).toBe('');
  });
});
