import { describe, expect, it } from '@jest/globals';
import { createRoute, Link, useParams } from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';

import { renderHubRoute } from '../testing/render-in-hub.js';
import { writeInto } from '../testing/write-into.js';
import { cohortRoute } from './roots.js';

function Rules() {
  const { cohort } = useParams({ strict: false });
  const [words, write] = useState('');
  return (
    <>
      <h1>Rules of {cohort}</h1>
      <input aria-label="Words" value={words} onChange={(event) => write(event.currentTarget.value)} />
      <Link to={'/h/campus-gangwon/c/two/rules' as string}>To the other</Link>
    </>
  );
}
const rules = createRoute({ getParentRoute: () => cohortRoute, path: 'rules', component: Rules });

describe('the pages of a cohort', () => {
  it('leave what was written for it behind when another is chosen', async () => {
    await renderHubRoute(rules, '/c/one/rules');
    await writeInto(screen.getByLabelText('Words'), 'For one');

    await userEvent.click(screen.getByRole('link', { name: 'To the other' }));

    expect(await screen.findByRole('heading', { name: 'Rules of two' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Words').value).toBe('');
  });
});
