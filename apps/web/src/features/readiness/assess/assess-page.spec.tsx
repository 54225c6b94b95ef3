import type { ReadinessAnswerView, SaveReadinessAnswerBody } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aFramework, anAssessment, ASSESSMENT } from '../testing/readiness.builder.js';
import { AssessmentById } from './assess-page.js';

const HUB = '/api/v1/hubs/campus-gangwon';
const ANSWER = `PUT ${HUB}/readiness-assessments/${ASSESSMENT}/answers/team.1.a`;
const SLOW = { timeout: 4_000 };

describe('an assessment that is written', () => {
  let restore = (): void => undefined;
  const show = (handlers: Parameters<typeof fakeApi>[0] = {}, view = anAssessment()) => {
    restore = fakeApi({
      [`GET ${HUB}/readiness-assessments/${ASSESSMENT}`]: () => view,
      [`GET ${HUB}/readiness-frameworks/vrg/1`]: () => aFramework,
      ...handlers,
    });
    return renderInHub(<AssessmentById id={ASSESSMENT} />, { roles: ['team_lead'] });
  };
  const answered = (more: Partial<ReadinessAnswerView> = {}): ReadinessAnswerView => ({
    criterion: 'team.1.a',
    verdict: 'met',
    note: '',
    savedBy: { id: ASSESSMENT, name: 'Member 12' },
    savedAt: '2026-08-20T05:00:00Z',
    version: 1,
    ...more,
  });
  const choose = async (verdict: string) => {
    const group = await screen.findByRole('radiogroup', { name: 'Two people are committed' });
    await userEvent.click(within(group).getByRole('radio', { name: verdict }));
  };
  afterEach(() => restore());

  it('asks for the next level once one is met, and says that nothing shows it yet', async () => {
    await show({ [ANSWER]: () => answered() });

    await choose('Met');

    expect(screen.getByRole('radiogroup', { name: 'Somebody knows the field' })).toBeTruthy();
    expect(screen.getByText(/Asserted only/)).toBeTruthy();
    expect(screen.getByText('Level 0 with evidence, 1 asserted')).toBeTruthy();
  });

  it('saves each answer on the version that was read', async () => {
    let sent: SaveReadinessAnswerBody | undefined;
    let version: string | null = null;
    await show({
      [ANSWER]: async (request) => {
        sent = (await request.json()) as SaveReadinessAnswerBody;
        version = request.headers.get('if-match');
        return answered({ verdict: 'unclear' });
      },
    });

    await choose('Unclear');

    await waitFor(() => expect(sent).toEqual({ verdict: 'unclear', note: '' }), SLOW);
    expect(version).toBe('"0"');
  });

  it('shows both answers when somebody else of the side was first', async () => {
    await show({
      [ANSWER]: () =>
        refusal(412, 'platform.stale_version', 'Somebody was first.', {
          current: answered({ verdict: 'not_met', note: 'Only one of us', version: 3 }),
        }),
    });

    await choose('Met');

    const alert = await screen.findByRole('alert', {}, SLOW);
    expect(within(alert).getByText('Not met: Only one of us')).toBeTruthy();
    expect(within(alert).getByRole('button', { name: 'Keep yours' })).toBeTruthy();
  });

  it('says in the server’s words why it cannot be finished', async () => {
    await show({
      [`POST ${HUB}/readiness-assessments/${ASSESSMENT}/finish`]: () =>
        refusal(409, 'readiness.nothing_answered', 'No criterion is answered yet.'),
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Finish' }));

    expect(await screen.findByText('No criterion is answered yet.')).toBeTruthy();
  });

  it('is not finished while an answer has not arrived, and says where', async () => {
    let isFinished = false;
    await show({
      [ANSWER]: () => refusal(409, 'readiness.round_closed', 'This round is closed.'),
      [`POST ${HUB}/readiness-assessments/${ASSESSMENT}/finish`]: () => {
        isFinished = true;
        return anAssessment();
      },
    });
    await choose('Met');
    await screen.findByText('This round is closed.', {}, SLOW);

    await userEvent.click(screen.getByRole('button', { name: 'Finish' }));

    expect(await screen.findByText(/1 answer is not saved yet: /)).toBeTruthy();
    expect(isFinished).toBe(false);
  });

  it('sends no answer that nobody gave', async () => {
    let sent = 0;
    await show({ [ANSWER]: () => ((sent += 1), answered()) });
    await screen.findByRole('radiogroup', { name: 'Two people are committed' });

    window.dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(sent).toBe(0);
  });
});
