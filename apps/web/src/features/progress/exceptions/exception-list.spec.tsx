import { afterEach, describe, expect, it } from '@jest/globals';
import { exceptionView, type ExceptionView } from '@onsil/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { Facts } from '../review/milestone-facts.js';
import { aTeamMilestone } from '../testing/team-milestone.builder.js';
import { AskDialog } from './ask-dialog.js';
import { ExceptionList } from './exception-list.js';

const LEAD = { id: '0190f1c4-7b0e-7cc3-98c4-00000000000e', name: 'Lead 12' };
const MANAGER = { id: '0190f1c4-7b0e-7cc3-98c4-000000000007', name: 'Manager 07' };
const NOTHING = { decide: false, end: false, resume: false };
let made = 0;
const exception = (more: Partial<ExceptionView>): ExceptionView =>
  exceptionView.parse({
    id: `0190f1c4-7b0e-7cc3-98c4-${String(++made).padStart(12, '0')}`,
    kind: 'extension',
    status: 'granted',
    teamId: '0190f1c4-7b0e-7cc3-98c4-00000000000b',
    team: 'Seaside Laundry',
    milestone: { teamMilestoneId: '0190f1c4-7b0e-7cc3-98c4-00000000000a', code: 'M8', title: 'First paying users' },
    reason: 'Rain held up the building work.',
    fromOn: null,
    untilOn: null,
    owedAgain: null,
    movesDependants: false,
    author: LEAD,
    askedAt: '2031-03-01T00:00:00Z',
    decidedBy: MANAGER,
    decidedAt: '2031-03-02T00:00:00Z',
    decisionNote: null,
    version: 3,
    capabilities: NOTHING,
    ...more,
  });
const asked = exception({
  status: 'asked',
  fromOn: '2031-03-14',
  untilOn: '2031-03-28',
  decidedBy: null,
  decidedAt: null,
  capabilities: { ...NOTHING, decide: true },
});
const runningWaiver = exception({
  kind: 'waiver',
  untilOn: '2031-12-15',
  owedAgain: { fromOn: '2031-12-16', dueOn: '2031-12-30' },
});
const waiver = exception({ kind: 'waiver', reason: 'Sold already.', decisionNote: 'Seen on site.' });

describe('the exceptions of a team', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());
  const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

  it('say what, why, until when, who asked and who answered', async () => {
    await renderInHub(
      <ExceptionList
        exceptions={[
          { ...asked, capabilities: NOTHING },
          waiver,
          exception({ kind: 'pause', milestone: null, fromOn: '2031-04-01', untilOn: '2031-04-30' }),
          exception({ kind: 'blocked', untilOn: '2031-05-02', author: { ...MANAGER, hasLeft: true } }),
          exception({ kind: 'waiver', status: 'ended' }),
          runningWaiver,
          exception({ kind: 'waiver', status: 'ended', untilOn: '2031-03-20' }),
        ]}
      />,
      { roles: ['team_lead'] },
    );

    const [extension, waived, paused, blocked, ended, running, hasRunOut] = lines();
    expect(extension).toMatch(/^Extension waits for an answer.*14 Mar.* → .*28 Mar.*Rain held up.*Lead 12, /);
    expect(waived).toMatch(
      /^Waiver granted.*No end date: until it is reopened.*Sold already\..*answered by Manager 07/,
    );
    expect(waived).toContain('Seen on site.');
    expect(paused).toMatch(/^Pause granted.*1 Apr.* → .*30 Apr/);
    expect(blocked).toMatch(/^Blocked granted.*looked at again on .*2 May.*Manager 07 \(left\), /);
    expect(blocked).not.toContain('answered by');
    expect(ended).not.toContain('No end date');
    expect(running).toMatch(/Until Mon 15 Dec 2031 · From Tue 16 Dec 2031 it is owed again, due Tue 30 Dec 2031\.Rain/);
    expect(hasRunOut).toMatch(/^Waiver ended.*Until Thu 20 Mar 2031Rain/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('say of a waived milestone until when it is, and when it is due then', async () => {
    const shown = { ...aTeamMilestone().shown, state: 'waived' as const, turn: null };

    await renderInHub(<Facts view={aTeamMilestone({ status: 'waived', shown, exceptions: [asked, runningWaiver] })} />);

    expect(screen.getByText('Waived until Mon 15 Dec 2031')).toBeTruthy();
    expect(screen.getByText('due Tue 30 Dec 2031')).toBeTruthy();
  });

  it('are granted and refused by those who may, a refusal with its reason', async () => {
    const sent: unknown[] = [];
    const keep = async (request: Request) => {
      sent.push([request.url.split('/').pop(), request.headers.get('if-match'), await request.json()]);
      return asked;
    };
    restore = fakeApi({
      [`POST /api/v1/hubs/campus-gangwon/exceptions/${asked.id}/grant`]: keep,
      [`POST /api/v1/hubs/campus-gangwon/exceptions/${asked.id}/refuse`]: keep,
    });
    await renderInHub(<ExceptionList exceptions={[asked]} withMilestone />);
    expect(lines()[0]).toMatch(/^M8 Extension/);

    await userEvent.click(screen.getByRole('button', { name: 'Grant' }));
    await waitFor(() => expect(sent).toEqual([['grant', '"3"', { note: '' }]]));
    await userEvent.click(screen.getByRole('button', { name: 'Refuse' }));
    const dialog = await screen.findByRole('dialog', { name: 'Refuse the request?' });
    await userEvent.click(within(dialog).getByRole('textbox'));
    await userEvent.paste('Too late.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Refuse' }));

    await waitFor(() => expect(sent[1]).toEqual(['refuse', '"3"', { note: 'Too late.' }]));
  });

  it('are asked for with a word about what a waiver is, and with the day that its last day leads to', async () => {
    const view = aTeamMilestone();
    const days: (string | null)[] = [];
    const sent: unknown[] = [];
    const [preview, ask] = ['waiver-end', 'exceptions'].map(
      (end) => `/api/v1/hubs/campus-gangwon/team-milestones/${view.id}/${end}`,
    );
    restore = fakeApi({
      [`GET ${preview}`]: ({ url }) => {
        days.push(new URL(url).searchParams.get('untilOn'));
        return days.length === 1
          ? refusal(503, 'platform.unavailable', '잠시 뒤에 다시 해 주세요.')
          : { fromOn: '2031-12-16', dueOn: '2031-12-30' };
      },
      [`POST ${ask}`]: async (request) => {
        sent.push(await request.json());
        return waiver;
      },
    });
    await renderInHub(<AskDialog view={view} opened onClose={() => undefined} />, { locale: 'ko' });
    expect(screen.queryByText(/날을 비워 두면/)).toBeNull();

    await userEvent.click(screen.getByRole('radio', { name: '면제' }));
    expect(screen.getByText(/날을 비워 두면.*다시 열 때까지 면제예요.*기한 연장을 골라/)).toBeTruthy();
    expect(screen.queryByLabelText('새 기한')).toBeNull();

    await userEvent.click(screen.getByLabelText('면제 마지막 날'));
    await userEvent.click(await screen.findByLabelText('다음 달'));
    await userEvent.click(screen.getByLabelText(/월 15일/));
    await userEvent.click(await screen.findByText('다시 계산'));
    expect(await screen.findByText(/^2031\. 12\. 16\.\(화\)부터 다시 내야 해요.*2031\. 12\. 30\.\(화\)/)).toBeTruthy();
    await userEvent.click(screen.getByLabelText('까닭'));
    await userEvent.paste('축제 준비');
    await userEvent.click(screen.getByText('요청 보내기'));

    await waitFor(() => expect(sent).toEqual([{ kind: 'waiver', reason: '축제 준비', untilOn: days[0] }]));
    expect(days).toEqual([expect.stringMatching(/-15$/), days[0]]);
  });
});
