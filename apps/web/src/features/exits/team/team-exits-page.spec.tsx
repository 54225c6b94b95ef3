import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderHubRoute } from '../../../testing/render-in-hub.js';
import { teamExitsRoute } from '../exits.routes.js';
import { aCertificate, aDismissal, aPlace, exitsOf } from '../testing/exits.builder.js';

const TEAM = '0190f1c4-7b0e-7cc3-98c4-000000000022';
const API = '/api/v1/hubs/campus-gangwon';
const EXITS = `GET ${API}/teams/${TEAM}/exits`;
const MAY = { withdraw: true, recordFailure: true, graduate: true, notice: true, resume: false, issue: false };

describe('the ways out of a team', () => {
  let restore = (): void => undefined;
  const show = (handlers: Parameters<typeof fakeApi>[0]) => {
    restore = fakeApi(handlers);
    return renderHubRoute(teamExitsRoute, `/teams/${TEAM}/exits`, { permissions: ['exit.read'] });
  };
  afterEach(() => restore());

  it('says what is missing for graduation, and offers nothing that the reader may not do', async () => {
    const gate = { kind: 'gate' as const, id: TEAM, code: '', title: 'Finish' };
    await show({ [EXITS]: () => exitsOf(aPlace({ lacks: [...aPlace().lacks, gate] })) });

    expect(await screen.findByText('2 things are missing for graduation')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'M9 Final report' }).getAttribute('href')).toContain(
      `/milestones/${aPlace().lacks[0]!.id}`,
    );
    expect(screen.getByRole('link', { name: 'The gate of Finish' }).getAttribute('href')).toContain(
      `/teams/${TEAM}/gates`,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so when a team is on no cohort, and when it could not be read', async () => {
    await show({ [EXITS]: () => exitsOf() });
    expect(await screen.findByRole('heading', { name: 'Not on a cohort yet' })).toBeTruthy();
    restore();

    await show({ [EXITS]: () => refusal(503, 'platform.unavailable', 'Down') });
    expect(await screen.findByRole('button', { name: /again|Retry|Reload/i })).toBeTruthy();
  });

  it('waives what lacks only with a reason', async () => {
    const sent: unknown[] = [];
    const place = aPlace({ can: MAY });
    await show({
      [EXITS]: () => exitsOf(place),
      [`POST ${API}/cohorts/${place.cohort.id}/graduation`]: async (request) => {
        sent.push(await request.json());
        return { teams: [] };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Graduate' }));
    const confirm = () => screen.getAllByRole('button', { name: 'Graduate' }).at(-1)!;
    await userEvent.click(confirm());
    expect(screen.getByText('Empty. Please write it.')).toBeTruthy();
    expect(sent).toEqual([]);

    await userEvent.click(screen.getByRole('textbox', { name: 'Why it is waived' }));
    await userEvent.paste('The fair was put off');
    await userEvent.click(confirm());

    expect(sent).toEqual([{ teams: [{ teamId: TEAM, waiver: 'The fair was put off' }], certificate: 'team' }]);
  });

  it('tells a dismissal as it went, and keeps the decision closed while the team may speak', async () => {
    const dismissal = aDismissal({ can: { ...aDismissal().can, decide: true }, opensOn: '2026-08-14' });
    await show({ [EXITS]: () => exitsOf(aPlace({ dismissals: [dismissal] })) });

    expect(await screen.findByText('No answer for three months.')).toBeTruthy();
    expect(screen.getByText(/Dismissal cannot be decided while the team may speak/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Decide to dismiss' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Do not dismiss' })).toBeTruthy();
  });

  it('sends a team’s statement on the version it read', async () => {
    const dismissal = aDismissal({ can: { ...aDismissal().can, state: true } });
    let seen: string | null = null;
    await show({
      [EXITS]: () => exitsOf(aPlace({ dismissals: [dismissal] })),
      [`POST ${API}/dismissals/${dismissal.id}/statement`]: (request) => {
        seen = request.headers.get('if-match');
        return dismissal;
      },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Write a statement' }));
    await userEvent.click(screen.getByRole('textbox', { name: 'Statement' }));
    await userEvent.paste('We were ill');
    await userEvent.click(screen.getByRole('button', { name: 'Send statement' }));

    expect(seen).toBe('"3"');
  });

  it('gives the certificate in both languages, and says why an earlier one no longer holds', async () => {
    const revoked = aCertificate({
      id: '0190f1c4-7b0e-7cc3-98c4-000000000041',
      serial: '2026-0006',
      state: 'replaced',
      ended: { on: '2026-12-02', by: { id: TEAM, name: 'Manager 01' }, reason: 'Name misspelt' },
      replacedBy: '2026-0007',
    });
    const exit = {
      id: '0190f1c4-7b0e-7cc3-98c4-000000000050',
      kind: 'graduated' as const,
      leftOn: '2026-11-28',
      reason: '',
      lessons: null,
      waiver: { reason: 'Done elsewhere', lacked: aPlace().lacks },
      decidedBy: { id: TEAM, name: 'Manager 01' },
      decidedAt: '2026-11-28T01:00:00Z',
    };
    await show({
      [EXITS]: () =>
        exitsOf(aPlace({ leftOn: '2026-11-28', lacks: [], exit, certificates: [aCertificate(), revoked] })),
    });

    const [korean] = await screen.findAllByRole('link', { name: 'PDF (Korean)' });
    expect(korean!.getAttribute('href')).toBe(`${API}/certificates/${aCertificate().id}/pdf?locale=ko`);
    expect(screen.getByText('M9 Final report').closest('a')).toBeNull();
    expect(screen.getByText(/Name misspelt · new certificate 2026-0007/)).toBeTruthy();
  });
});
