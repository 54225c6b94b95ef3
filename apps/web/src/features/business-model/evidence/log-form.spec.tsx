import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { LogForm } from './log-form.js';

const TEAM = '0190f1c4-7b0e-7cc3-98c4-000000000022';
const EVIDENCE = `POST /api/v1/hubs/campus-gangwon/teams/${TEAM}/evidence`;

describe('noting down evidence', () => {
  let restore = (): void => undefined;
  let sent: unknown[];
  beforeEach(async () => {
    localStorage.clear();
    sent = [];
    restore = fakeApi({
      [EVIDENCE]: async (request) => {
        sent.push(await request.json());
        return {};
      },
    });
    await renderInHub(<LogForm teamId={TEAM} hypotheses={[]} asked={undefined} />);
  });
  afterEach(() => restore());

  const write = async (label: RegExp, text: string) => {
    await userEvent.click(screen.getByRole('textbox', { name: label }));
    await userEvent.paste(text);
  };
  const answer = async () => {
    await write(/^Who did/, 'Neighbour 1');
    await userEvent.click(screen.getAllByRole('radio')[0]!);
    await userEvent.click(screen.getAllByRole('radio')[3]!);
  };
  const send = () => userEvent.click(screen.getByRole('button', { name: 'Note it' }));

  it('asks for what is missing of an interview, and sends it once it is there', async () => {
    await send();
    expect(sent).toEqual([]);

    await answer();
    await write(/^What did they/, 'Once a week is enough');
    await send();

    expect(sent).toMatchObject([{ kind: 'interview', source: 'Neighbour 1', body: 'Once a week is enough' }]);
  });

  it('does not note down a photo that was not chosen', async () => {
    await userEvent.click(screen.getByRole('combobox', { name: 'What is it?' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Photo' }));
    await answer();

    await send();

    expect(sent).toEqual([]);
    expect(screen.getByText('This is empty. Fill it in.')).toBeTruthy();
  });
});
