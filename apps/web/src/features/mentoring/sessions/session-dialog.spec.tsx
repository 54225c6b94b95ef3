import { afterEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aSession } from '../testing/log-form.builder.js';
import { SessionDialog } from './session-dialog.js';

describe('the dialog of a session', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  it('moves a session on the hub’s clock, on the version that was read', async () => {
    const session = aSession({ version: 4 });
    let sent: { startsAt?: string } = {};
    let version: string | null = null;
    restore = fakeApi({
      [`PUT /api/v1/hubs/campus-gangwon/sessions/${session.id}`]: async (request) => {
        sent = (await request.json()) as object;
        version = request.headers.get('if-match');
        return refusal(409, 'mentoring.session_is_past', 'It is over.');
      },
    });
    await renderInHub(<SessionDialog task={{ what: 'move', session }} onClose={() => undefined} />);

    fireEvent.change(screen.getByLabelText('Start'), { target: { value: '16:30' } });
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));

    expect((await screen.findByRole('alert')).textContent).toBe('It is over.');
    expect(sent.startsAt).toBe('2026-08-20T07:30:00.000Z');
    expect(version).toBe('"4"');
  });

  it('names what is missing instead of planning', async () => {
    const { team, mentor } = aSession();
    await renderInHub(
      <SessionDialog
        task={{ what: 'plan', teams: [team, { id: mentor.id, name: 'Other' }], mentors: [mentor] }}
        onClose={() => undefined}
      />,
    );

    await userEvent.click(screen.getByRole('button', { name: 'Plan session' }));

    expect(screen.getAllByText('This is empty. Fill it in.')).toHaveLength(3);
  });
});
