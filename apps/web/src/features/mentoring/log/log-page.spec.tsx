import type { LogDraftView, SaveLogDraftBody, SendLogBody } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aLogForm } from '../testing/log-form.builder.js';
import { writeInto } from '../../../testing/write-into.js';
import { LogOfSession } from './log-page.js';

const form = aLogForm();
const PATH = `/api/v1/hubs/campus-gangwon/sessions/${form.session.id}`;

describe('the session log', () => {
  let restore = (): void => undefined;
  const show = (handlers: Parameters<typeof fakeApi>[0] = {}) => {
    restore = fakeApi({ [`GET ${PATH}/log-form`]: () => form, ...handlers });
    return renderInHub(<LogOfSession id={form.session.id} />, { roles: ['mentor'] });
  };
  /** Answers a saved draft with what was sent, as the server does. */
  const savesDraft = () => {
    let version = 0;
    return async (request: Request): Promise<LogDraftView> => ({
      ...((await request.json()) as SaveLogDraftBody),
      savedAt: new Date(Date.now()).toISOString(),
      version: ++version,
    });
  };
  afterEach(() => restore());

  it('is filled in from the session: who came, when, how long', async () => {
    await show();

    expect(await screen.findByRole('heading', { name: 'Seaside Laundry · session 12' })).toBeTruthy();
    expect(screen.getByText(/15:00–16:00.*1 h · Room 2/)).toBeTruthy();
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  });

  it('says what is missing, and leads there', async () => {
    await show();

    await userEvent.click(await screen.findByRole('button', { name: 'Send to the team' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
    await userEvent.click(within(screen.getByRole('alert')).getByRole('link', { name: /Add at least one/ }));

    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add an action' }));
  });

  it('is sent on the version that was read, with owner and date of what was agreed', async () => {
    let sent: SendLogBody | undefined;
    let version: string | null = null;
    await show({
      [`PUT ${PATH}/log-draft`]: savesDraft(),
      [`POST ${PATH}/log`]: async (request) => {
        sent = (await request.json()) as SendLogBody;
        version = request.headers.get('if-match');
        return refusal(409, 'mentoring.session_not_begun', 'It has not begun yet.');
      },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Pricing' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add an action' }));
    await writeInto(screen.getByLabelText('What'), 'Offer both prices');
    await userEvent.click(screen.getByRole('button', { name: 'Send to the team' }));

    expect(await screen.findByText('It has not begun yet.')).toBeTruthy();
    expect(version).toBe('"1"');
    expect(sent).toMatchObject({
      topics: ['pricing'],
      actions: [{ title: 'Offer both prices', ownerId: form.owners[0]!.id }],
      note: null,
    });
  });

  it('lets nobody write the second note before its audience is chosen, nor widen it once it is saved', async () => {
    await show({ [`PUT ${PATH}/log-draft`]: savesDraft() });
    const note = () => screen.queryByRole('textbox', { name: 'Note hidden from the team' });
    const wider = () => screen.queryByRole('button', { name: 'Staff and me' });

    await screen.findByRole('heading', { name: 'Session log' });
    expect(note()).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Only me' }));
    expect(wider()).not.toBeNull();
    await writeInto(note()!, 'They quarrel.');
    expect(wider()).toBeNull();
    await screen.findByText(/^saved .* ago/, {}, { timeout: 4_000 });

    expect(wider()).toBeNull();
  });

  it('keeps the text on this device when the connection is lost', async () => {
    await show();

    await writeInto(await screen.findByLabelText('Shared note'), 'Two prices');

    await waitFor(() => expect(screen.getByText(/on this device/)).toBeTruthy(), { timeout: 4_000 });
  });

  it('says in the server’s words why a log cannot be written', async () => {
    await show({
      [`GET ${PATH}/log-form`]: () => refusal(409, 'mentoring.session_not_planned', 'Its log was sent already.'),
    });

    expect(await screen.findByRole('heading', { name: 'Its log was sent already.' })).toBeTruthy();
  });
});
