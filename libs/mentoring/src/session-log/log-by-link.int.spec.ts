import { beforeEach, describe, expect, it } from '@jest/globals';
import { SignedLinks, SIGNED_TOKEN, StaleVersion } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import {
  aLog,
  insertLoggedSession,
  insertMentoredTeam,
  mailsOf,
  react,
  type MentoredTeam,
} from '../../testing/index.js';
import { LogAlreadyAnswered, LogLinkNotUsable } from '../mentoring.errors.js';
import { MentoringModule } from '../mentoring.module.js';
import { AskTeam } from './ask-team.reaction.js';
import { CorrectLog } from './correct-log.js';
import { LogByLink } from './log-by-link.js';
import { TellOfObjection } from './tell-of-objection.reaction.js';

describe('the link that asks a team about a log', () => {
  let hub: HubHarness;
  let team: MentoredTeam;
  let byLink: LogByLink;

  beforeEach(async () => {
    hub = await freshHub({ modules: [MentoringModule] });
    team = await insertMentoredTeam(hub);
    byLink = hub.get(LogByLink);
    hub.clock.set('2031-03-04T08:00:00Z');
  });

  /** The token that the mail to the lead carries once it is sent. */
  const mailedToken = async () => {
    await react(hub, 'mentoring.log_sent.v1', hub.get(AskTeam));
    const { signed_link: link } = (await mailsOf(hub)).at(-1)!;
    return hub.get(SignedLinks).sign({ ...link!, expiresAt: new Date(link!.expiresAt) });
  };

  it('goes to people of the team and stands in no stored mail', async () => {
    await insertLoggedSession(hub, team, { note: { audience: 'mentor_and_staff', body: '비밀' } });

    await react(hub, 'mentoring.log_sent.v1', hub.get(AskTeam));

    const mails = await mailsOf(hub);
    expect(mails.map(({ to_address }) => to_address)).toEqual([team.leadAddress]);
    expect(mails[0]!.body_text).toContain(`/session-log#${SIGNED_TOKEN}`);
    expect(mails[0]!.body_text).toContain('3. 6.(목) 17:00까지');
    expect(JSON.stringify(mails)).not.toContain('비밀');
  });

  it('shows that log only, and none of the second notes', async () => {
    await insertLoggedSession(hub, team, { note: { audience: 'mentor_and_staff', body: '비밀' } });

    const view = await byLink.look(await mailedToken());

    expect(view).toEqual({
      hub: '시험 허브',
      team: '바닷가빨래터',
      mentor: '멘토 03',
      startsAt: expect.anything(),
      timeZone: 'Asia/Seoul',
      minutes: 60,
      attendees: ['대표 12'],
      mentorCame: true,
      topics: ['pricing'],
      sharedNote: '두 값을 나란히 물어보기로 했다.',
      actions: [{ title: '5명에게 제안하기', owner: '대표 12', dueOn: '2031-03-20' }],
      answer: 'waiting',
      answerUntil: expect.anything(),
      canAnswer: true,
      version: 1,
    });
  });

  it('confirms once, in the name of whom it was sent to', async () => {
    await insertLoggedSession(hub, team);
    const token = await mailedToken();

    expect(await byLink.answer(token, 1, null)).toMatchObject({ answer: 'confirmed', canAnswer: false });
    await expect(byLink.answer(token, 2, '아니에요')).rejects.toThrow(LogAlreadyAnswered);
    expect((await hub.auditTrail()).at(-1)).toMatchObject({
      action: 'session_log.confirmed',
      after: { answered_by: team.leadId },
    });
  });

  it('objects in the team’s words, which the mentor is told', async () => {
    await insertLoggedSession(hub, team);
    await byLink.answer(await mailedToken(), 1, '90분이었어요');

    await react(hub, 'mentoring.log_objected.v1', hub.get(TellOfObjection));

    const mail = (await mailsOf(hub)).at(-1)!;
    expect(mail.to_address).toBe(team.mentorEmail);
    expect(mail.body_text).toContain('90분이었어요');
  });

  it('confirms nothing that was corrected while it was read', async () => {
    const { id } = await insertLoggedSession(hub, team);
    const token = await mailedToken();
    const { actions: _, note: __, ...log } = aLog(team, { minutes: 90 });
    await hub.get(CorrectLog).execute(team.staff, { sessionId: id, version: 1, ...log, reason: '시간이 달라요' });

    await expect(byLink.answer(token, 1, null)).rejects.toThrow(StaleVersion);
  });

  it('is worth nothing after its time, to somebody who left, or changed by a letter', async () => {
    await insertLoggedSession(hub, team);
    const token = await mailedToken();

    await expect(byLink.look(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}x`)).rejects.toThrow(
      LogLinkNotUsable,
    );
    await hub.tx((tx) =>
      tx.rows(`update ventures.membership set left_on = '2031-03-04' where hub_id = $1 and participant_id = $2`, [
        tx.hubId,
        team.leadId,
      ]),
    );
    await expect(byLink.look(token)).rejects.toThrow(LogLinkNotUsable);
    await hub.tx((tx) => tx.rows(`update ventures.membership set left_on = null where hub_id = $1`, [tx.hubId]));
    hub.clock.set('2031-03-06T08:00:00Z');
    await expect(byLink.look(token)).rejects.toThrow(LogLinkNotUsable);
  });
});
