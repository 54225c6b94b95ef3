import './letter.messages.js';
import './reminder-why.messages.js';

import { describe, expect, it } from '@jest/globals';
import { LOCALES, REMINDER_KINDS, REMINDER_TRIGGERS, type ReminderAudience } from '@onsil/contracts';

import { defaultRules } from '../rules/default-rules.js';
import { ruleName, whyOf } from './reminder-why.js';
import { wordsOf, type ToldReminder } from './reminder-words.js';

const HUB = { name: '소셜캠퍼스 온 강원', timeZone: 'Asia/Seoul' };
const FACTS = {
  team: '흙내음농장',
  code: 'M8',
  title: '첫 유료 사용자',
  dueOn: '2031-03-14',
  dueTime: '18:00',
  handedInOn: '2031-03-11',
  mentor: '한결',
  startsAt: '2031-03-14T05:00:00.000Z',
  endsAt: '2031-03-14T06:00:00.000Z',
  place: '2층 회의실',
  invitee: '김하늘',
  sentOn: '2031-03-11',
  lastOn: '2031-02-21',
  step: 'appeal',
  writer: '멘토 03',
  canvas: '빨래터 사업모델',
  framework: 'VRG',
  teams: 3,
};
const DUE = new Date('2031-03-13T15:00:00Z');

function told(overrides: Partial<ToldReminder> = {}): ToldReminder {
  return { trigger: 'milestone_due', audience: 'team', facts: FACTS, occasionAt: DUE, ...overrides };
}

describe('the words of a reminder', () => {
  it.each(LOCALES)('leave nothing open in %s, whatever is told to whom and when', (locale) => {
    const times = ['2031-03-07T00:00:00Z', '2031-03-14T00:00:00Z', '2031-03-17T00:00:00Z'];
    for (const trigger of REMINDER_TRIGGERS)
      for (const audience of REMINDER_KINDS[trigger].audiences)
        for (const at of times) {
          const { subject, paragraphs, action } = wordsOf(told({ trigger, audience }), {
            locale,
            hub: HUB,
            at: new Date(at),
          });

          expect([subject, ...paragraphs, action ?? ''].join(' ')).not.toMatch(/[{}]|undefined/);
        }
  });

  it.each(['statement', 'hearing', 'appeal'])('say of a dismissal which day it is: %s', (step) => {
    for (const locale of LOCALES)
      for (const at of ['2031-03-12T00:00:00Z', '2031-03-14T00:00:00Z', '2031-03-16T00:00:00Z']) {
        const reminder = told({ trigger: 'dismissal_step', facts: { ...FACTS, step } });
        const { subject, paragraphs, action } = wordsOf(reminder, { locale, hub: HUB, at: new Date(at) });

        expect([subject, ...paragraphs, action].join(' ')).not.toMatch(/[{}]|undefined/);
      }
  });
  it.each(['mention', 'comment', 'suggestion', 'accepted', 'declined'])(
    'have a form for a canvas on which there is a %s',
    (what) => {
      for (const locale of LOCALES) {
        const reminder = told({ trigger: 'canvas_comment', facts: { ...FACTS, what } });
        const { subject, paragraphs } = wordsOf(reminder, { locale, hub: HUB, at: DUE });

        expect([subject, ...paragraphs].join(' ')).not.toMatch(/[{}]|undefined|mail\.reminder/);
      }
    },
  );

  it('count the days from when it leaves, in the reader’s language', () => {
    const telling = { hub: HUB, at: new Date('2031-03-13T00:00:00Z') };

    expect(wordsOf(told(), { ...telling, locale: 'ko' })).toEqual({
      subject: 'M8 첫 유료 사용자, 기한이 1일 남았어요',
      paragraphs: [
        '흙내음농장 팀의 M8 첫 유료 사용자, 3. 14.(금) 18:00까지 내 주세요. 먼저 내면 이 기한의 알림은 더 오지 않아요.',
      ],
      action: '이어서 쓰기',
    });
    expect(wordsOf(told(), { ...telling, locale: 'en' }).subject).toBe('M8 첫 유료 사용자: 1 day left');
  });

  it('tell those who look after a team something else than the team', () => {
    const late = { locale: 'ko', hub: HUB, at: new Date('2031-03-19T00:00:00Z') } as const;

    expect(wordsOf(told({ audience: 'team' }), late).subject).toBe('M8 첫 유료 사용자, 기한이 5일 지났어요');
    expect(wordsOf(told({ audience: 'manager' }), late).subject).toBe('흙내음농장: M8 기한이 5일 지났어요');
  });

  it('show an instant on the hub’s clock', () => {
    const words = wordsOf(told({ trigger: 'session_starts' }), { locale: 'en', hub: HUB, at: DUE });

    expect(words.subject).toBe('Mentoring with 흙내음농장, Fri 14 Mar, 14:00');
    expect(words.paragraphs).toContain('Place: 2층 회의실');
  });
});

describe('why somebody gets it', () => {
  const [weekBefore] = defaultRules('01930000-0000-7000-8000-0000000000a1');

  it('names the rule and whom it is for', () => {
    expect(ruleName('ko', weekBefore!)).toBe('기한 7일 전, 팀에게');
    expect(ruleName('en', { ...weekBefore!, offsetDays: 2, audiences: ['team', 'staff'] })).toBe(
      '2 days after the due date, to the team, staff',
    );
  });

  it('says that a closed day moved it', () => {
    const due = (day: string) => {
      const dueAt = new Date(`${day}T00:00:00Z`);
      return { locale: 'ko' as const, hub: HUB, at: dueAt, dueAt };
    };

    expect(whyOf(told(), weekBefore!, due('2031-03-07')).day).toBe('그날에서 7일 앞이에요.');
    expect(whyOf(told(), weekBefore!, due('2031-03-06')).day).toBe(
      '그날에서 7일 앞이에요. 쉬는 날을 피해 옮겼어요: 3. 6.(목).',
    );
  });

  it('gives the due time to the due date alone, not to the day on which something was returned', () => {
    const telling = { locale: 'en' as const, hub: HUB, at: DUE, dueAt: DUE };

    expect(whyOf(told(), weekBefore!, telling).base).toBe('It is due Fri 14 Mar, 18:00.');
    expect(whyOf(told({ trigger: 'milestone_returned' }), weekBefore!, telling).base).toBe(
      'It was returned on Fri 14 Mar.',
    );
  });

  it('says to somebody what they are, and of somebody what they are', () => {
    const telling = { locale: 'en' as const, hub: HUB, at: DUE, dueAt: DUE };
    const { team } = FACTS;

    expect(whyOf(told(), weekBefore!, telling).role).toBe(`You are on the team ${team}.`);
    expect(whyOf(told(), weekBefore!, { ...telling, isTold: false }).role).toBe(`Belongs to the team ${team}.`);
  });

  it('takes no later day for a closed one: what was put off, or found late, leaves when it does', () => {
    const dueAt = new Date('2031-03-07T00:00:00Z');
    const at = new Date('2031-03-09T00:00:00Z');

    expect(whyOf(told(), weekBefore!, { locale: 'ko', hub: HUB, at, dueAt })).toMatchObject({
      day: '그날에서 7일 앞이에요.',
      time: '3. 9.(일) 09:00에 나가요. 방해 금지 시간에는 보내지 않아요.',
    });
  });

  it.each(LOCALES)('is answered for every default rule in %s', (locale) => {
    for (const rule of defaultRules('01930000-0000-7000-8000-0000000000a1'))
      for (const audience of rule.audiences) {
        const why = whyOf(told({ trigger: rule.trigger, audience: audience as ReminderAudience }), rule, {
          locale,
          hub: HUB,
          at: DUE,
          dueAt: DUE,
        });

        expect(Object.values(why).join(' ')).not.toMatch(/[{}]|undefined/);
      }
  });
});
