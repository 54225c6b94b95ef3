import { TextInput } from '@mantine/core';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { ApiProblem } from '../../api/problem.js';
import { renderPage } from '../../testing/render-page.js';
import { ErrorSummary } from './error-summary.js';
import { useProblemForm } from './use-problem-form.js';

const problem = (errors: ApiProblem['errors']) =>
  new ApiProblem({
    type: 'about:blank',
    title: 'Not valid',
    status: 400,
    detail: 'Two plans have this name.',
    code: 'platform.invalid_input',
    params: {},
    errors,
    requestId: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f',
  });

function NameForm({ error }: { error: Error }) {
  const { form, refusal, failures, refuse, onSubmit } = useProblemForm({ initialValues: { name: '' } });
  return (
    <form onSubmit={onSubmit(() => refuse(error))}>
      <ErrorSummary form={form} refusal={refusal} failures={failures} />
      <TextInput label="Name" {...form.getInputProps('name')} />
      <button type="submit">Save</button>
    </form>
  );
}

describe('a form that the server refused', () => {
  it('shows each error at its field and in a summary that takes the focus and leads there', async () => {
    const error = problem([{ pointer: '/name', code: 'too_long', params: {}, message: 'Shorten the name.' }]);
    await renderPage(<NameForm error={error} />);

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(screen.getByRole('heading', { name: '1 thing to correct' })).toBeTruthy();
    expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true');

    await userEvent.click(screen.getByRole('link', { name: 'Name: Shorten the name.' }));

    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  });

  it('tells a refusal of the whole in the server’s words', async () => {
    await renderPage(<NameForm error={problem([])} />);

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(screen.getByRole('alert').textContent).toBe('Two plans have this name.');
  });
});
