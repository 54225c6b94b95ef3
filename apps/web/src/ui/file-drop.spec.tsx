import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { Unreachable } from '../api/problem.js';
import { renderPage } from '../testing/render-page.js';
import { FileDrop } from './file-drop.js';
import type { SendFile } from './use-uploads.js';

const MB = 1_048_576;

async function dropWith(send: SendFile) {
  const { container } = await renderPage(<FileDrop label="Choose" limits="Up to 1 MB" maxBytes={MB} send={send} />);
  return container.querySelector<HTMLInputElement>('input[type="file"]')!;
}

describe('FileDrop', () => {
  it('refuses a file that is too big before sending it', async () => {
    const sent: string[] = [];
    const input = await dropWith((file) => Promise.resolve(sent.push(file.name)));

    await userEvent.upload(input, new File([new Uint8Array(MB + 1)], 'big.pdf'));

    expect(screen.getByRole('alert').textContent).toBe('The file is too big. Up to 1.0 MB is possible.');
    expect(sent).toEqual([]);
  });

  it('shows the progress of each file, and forgets those that arrived', async () => {
    const arrive: (() => void)[] = [];
    const input = await dropWith((_, { onProgress }) => {
      onProgress(0.4);
      return new Promise<void>((resolve) => arrive.push(resolve));
    });

    await userEvent.upload(input, [new File(['a'], 'a.pdf'), new File(['b'], 'b.pdf')]);

    expect(screen.getByRole('progressbar', { name: 'Uploading a.pdf' }).getAttribute('aria-valuenow')).toBe('40');

    arrive.forEach((resolve) => resolve());

    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  });

  it('takes a file of the same name again, once it was corrected', async () => {
    const sent: string[] = [];
    const input = await dropWith(async (file) => void sent.push(await file.text()));

    await userEvent.upload(input, new File(['wrong'], 'plan.pdf'));
    expect(input.value).toBe('');
    await userEvent.upload(input, new File(['right'], 'plan.pdf'));

    await waitFor(() => expect(sent).toEqual(['wrong', 'right']));
  });

  it('says why a file failed and sends it again on request', async () => {
    const keys: string[] = [];
    const input = await dropWith((_, { key }) => {
      keys.push(key);
      return keys.length === 1 ? Promise.reject(new Unreachable()) : Promise.resolve();
    });

    await userEvent.upload(input, new File(['a'], 'a.pdf'));
    await userEvent.click(await screen.findByRole('button', { name: 'Upload again' }));

    await waitFor(() => expect(screen.queryByText(/a\.pdf/)).toBeNull());
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});
