import { TextInput } from '@mantine/core';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';

import { ApiProblem } from '../../api/problem.js';
import { renderPage } from '../../testing/render-page.js';
import { writeInto } from '../../testing/write-into.js';
import { FormDialog } from './form-dialog.js';
import { useProblemForm } from './use-problem-form.js';
import { useSubject } from './use-subject.js';

function NameDialog({ onConfirm }: { onConfirm: (name: string) => void }) {
  const fields = useProblemForm({
    initialValues: { name: '' },
    validate: { name: (name) => (name === '' ? 'Give a name.' : null) },
  });
  return (
    <FormDialog
      onClose={() => undefined}
      title="A new team"
      fields={fields}
      confirm="Add"
      onConfirm={({ name }) => onConfirm(name)}
    >
      <TextInput label="Name" {...fields.form.getInputProps('name')} />
    </FormDialog>
  );
}

describe('a form in a dialog', () => {
  it('says again what is to mend, whenever it is sent in vain', async () => {
    await renderPage(<NameDialog onConfirm={() => undefined} />);
    await userEvent.click(screen.getByText('Add'));
    await userEvent.click(screen.getByLabelText('Name'));

    await userEvent.click(screen.getByText('Add'));

    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('is written over the version it was opened with, whatever is fetched meanwhile', async () => {
    const sent: number[] = [];
    const theirs = { name: 'Their name', version: 2 };
    await renderPage(<Fetching dialog={(team) => <TeamDialog team={team} sent={sent} theirs={theirs} />} />);
    await writeInto(screen.getByLabelText('Name'), ' and mine');
    await userEvent.click(screen.getByText('Fetch'));

    await userEvent.click(screen.getByText('Save'));
    expect((await screen.findByRole('alert')).textContent).toContain('Saved Name');
    expect(screen.getByRole('alert').textContent).toContain('Their name');
    await userEvent.click(screen.getByText('Save'));

    expect(sent).toEqual([1, 2]);
  });
});

interface Team {
  name: string;
  version: number;
}

/** A page that shows what was fetched last. */
function Fetching({ dialog }: { dialog: (team: Team) => ReactNode }) {
  const [team, setTeam] = useState<Team>({ name: 'Old name', version: 1 });
  return (
    <>
      {dialog(team)}
      <button type="button" onClick={() => setTeam({ name: 'Their name', version: 2 })}>
        Fetch
      </button>
    </>
  );
}

function TeamDialog({ team: opened, sent, theirs }: { team: Team; sent: number[]; theirs: Team }) {
  const [team, wasRefused] = useSubject(opened);
  const fields = useProblemForm({ initialValues: { name: team.name } });
  const save = (): void => {
    sent.push(team.version);
    const error = new ApiProblem({
      type: 'about:blank',
      title: 'Changed',
      status: 412,
      detail: 'Somebody was first.',
      code: 'platform.stale_version',
      params: {},
      current: theirs,
      requestId: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f',
    });
    wasRefused(error);
    fields.refuse(error);
  };
  return (
    <FormDialog onClose={() => undefined} title="The team" fields={fields} confirm="Save" onConfirm={save}>
      <TextInput label="Name" {...fields.form.getInputProps('name')} />
    </FormDialog>
  );
}
