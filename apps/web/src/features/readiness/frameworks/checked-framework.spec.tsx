import type { CheckedFrameworkView } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aFramework } from '../testing/readiness.builder.js';
import { CheckedFramework } from './checked-framework.js';

const clean: CheckedFrameworkView = {
  sha256: 'a'.repeat(64),
  faults: [],
  more: 0,
  framework: { key: 'mine', version: 2, isUnchanged: false, content: aFramework.content },
};

describe('a framework that was read from a file', () => {
  let restore = (): void => undefined;
  const show = (checked: CheckedFrameworkView) => {
    restore = fakeApi({});
    return renderInHub(<CheckedFramework file={new File(['{}'], 'mine.json')} checked={checked} />, {
      roles: ['hub_manager'],
    });
  };
  afterEach(() => restore());

  it('is told of what is wrong, each with its place, and cannot be loaded', async () => {
    await show({
      ...clean,
      framework: null,
      faults: [
        { kind: 'formula', at: '기준!E3', message: 'There is a formula. Put its value in its place.' },
        { kind: 'missing_sheet', at: '', message: 'A sheet is missing: 차원 / Dimensions.' },
      ],
      more: 3,
    });

    const table = await screen.findByRole('table', { name: '5 places to mend' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '기준!E3There is a formula. Put its value in its place.',
      'The whole fileA sheet is missing: 차원 / Dimensions.',
    ]);
    expect(screen.getByText('There are 3 more. Begin with those you see.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows its licence and criteria, and asks before it is loaded for good', async () => {
    await show(clean);

    expect(await screen.findByText('Words of our own.')).toBeTruthy();
    expect(screen.getByText(/^Two people are committed/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Load as version 2' }));
    const dialog = await screen.findByRole('dialog', { name: 'Load this framework?' });
    expect(within(dialog).getByText(/A loaded version does not change.*can be taken off the list/)).toBeTruthy();
  });

  it('is in its own language where it speaks one, and says when there is nothing new', async () => {
    await show({
      ...clean,
      framework: { ...clean.framework!, isUnchanged: true, content: { ...aFramework.content, writtenIn: 'ko' } },
    });

    expect(await screen.findByText(/Version 2 says the same word for word/)).toBeTruthy();
    expect(screen.getByText('in Korean only')).toBeTruthy();
    expect(screen.getByText('Words of our own.').getAttribute('lang')).toBe('ko');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
