import type { MentoringSessionView, MentorView } from '@onsil/contracts';
import { instantOf, plusDays, weekdayOf } from '@onsil/network';

import type { Browser } from './browser.js';
import { DEMO_MENTORS, OWED_TEAM, SILENT_TEAM, type DemoMentor } from './demo-mentors.js';
import { DEMO_TEAMS, PERSONA_TEAM } from './demo-teams.js';
import { ZONE } from './seed-clock.js';
import type { Scene } from './team-story.js';

/** What a session was about, and what came of it. */
const TALKS = [
  {
    topics: ['pricing', 'subscription'],
    note: '다시 온 손님은 값보다 시간을 먼저 말했다. 값을 올리기 전에 두 가격을 나란히 물어보기로.',
    action: '두 가격을 각각 5명에게 제안하기',
  },
  {
    topics: ['customers'],
    note: '인터뷰 여덟 건에서 같은 불편이 네 번 나왔다. 그 넷을 먼저 만나기로.',
    action: '같은 불편을 말한 네 명에게 다시 연락하기',
  },
  {
    topics: ['sales_channel', 'marketing'],
    note: '로컬푸드 매장 두 곳은 수수료가 다르다. 한 곳에서 2주 팔아 보고 견주기로.',
    action: '로컬푸드 매장에 시범 입점 신청하기',
  },
  {
    topics: ['finance_tax'],
    note: '지원금과 매출 장부가 섞여 있다. 계좌부터 나누고 이번 달 것만 먼저 정리하기로.',
    action: '사업비 계좌를 따로 만들고 장부 나누기',
  },
  {
    topics: ['social_impact', 'business_model'],
    note: '누구의 하루가 달라지는지 한 문장으로 말할 수 있게 됐다. 세는 방법은 두 가지로 줄였다.',
    action: '이번 달 이용자 수와 다시 온 사람 세어 보기',
  },
  {
    topics: ['people'],
    note: '맡은 일이 대표에게 몰려 있다. 주마다 한 가지씩 넘겨 보기로.',
    action: '다음 주에 넘길 일 한 가지 정하기',
  },
] as const;

/** Days ago of the sessions that a pair has held. */
const HELD_DAYS_AGO = [62, 12] as const;
const SILENT_DAYS_AGO = 33;
const PLANNED_DAYS_BEFORE = 6;
const LATER = [
  '느린걸음여행',
  '산골약배달',
  '바닷가빨래터',
  '볕든골목',
  '두번째옷장',
  '푸른지붕',
  '흙내음농장',
] as const;

interface Pair {
  readonly mentor: DemoMentor;
  readonly mentorId: string;
  readonly team: string;
  readonly teamId: string;
  readonly lead: { readonly key: string; readonly participantId: string };
}

/** What the seed knows of a team's lead. */
export interface DemoLead {
  readonly participantId: string;
  readonly personId: string;
}

/** Mentors of the busy hub, their teams, and what they did with them until today. */
export class DemoMentoring {
  private readonly pairs: Pair[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly hub: string,
    private readonly personId: (key: string) => string,
    private readonly teams: ReadonlyMap<string, string>,
    private readonly leads: ReadonlyMap<string, DemoLead>,
  ) {}

  /** Staff make the mentors and assign their teams. */
  async assign(): Promise<void> {
    for (const mentor of DEMO_MENTORS) {
      const { key, name: _, teams, ...profile } = mentor;
      const { id: mentorId } = await this.browser.call<MentorView>('staff', 'POST', `${this.hub}/mentors`, {
        body: { personId: this.personId(key), participantId: null, ...profile },
      });
      for (const team of teams) {
        const teamId = this.teams.get(team)!;
        await this.browser.call('staff', 'POST', `${this.hub}/mentors/${mentorId}/assignments`, {
          body: { teamId, isPrimary: true, capacityReason: null },
        });
        const { leadKey } = DEMO_TEAMS.find(({ name }) => name === team)!;
        const { participantId } = this.leads.get(teamId)!;
        this.pairs.push({ mentor, mentorId, team, teamId, lead: { key: leadKey, participantId } });
      }
    }
  }

  /** Every session up to today: planned a few days ahead, logged when it was over. */
  tell(today: string): readonly Scene[] {
    return this.pairs.flatMap((pair, i) => {
      const days = pair.team === SILENT_TEAM ? [62, SILENT_DAYS_AGO] : HELD_DAYS_AGO.map((ago) => ago - (i % 9));
      const held = days.flatMap((ago, nth) => this.session(pair, workday(plusDays(today, -ago)), i + nth * 2));
      return pair.team === OWED_TEAM ? [...held, this.owed(pair, plusDays(today, -1))] : held;
    });
  }

  /** Sessions to come; the mentor of the demo meets a team within the hour or so. */
  async planAhead(now: Date, today: string): Promise<void> {
    for (const [i, team] of LATER.entries()) {
      const pair = this.pairs.find((each) => each.team === team)!;
      const startsAt =
        i === 0 ? nextHalfHour(now) : instantOf(plusDays(today, i), ['10:00', '14:00', '16:00'][i % 3]!, ZONE);
      await this.plan(pair, startsAt, team === PERSONA_TEAM ? '정기 이용 값을 29,000원으로 올려도 될까요?' : '');
    }
  }

  private session(pair: Pair, day: string, talk: number): readonly Scene[] {
    const startsAt = instantOf(day, '13:00', ZONE);
    let planned: MentoringSessionView | undefined;
    return [
      {
        day: plusDays(day, -PLANNED_DAYS_BEFORE),
        half: 'morning',
        play: async () => {
          planned = await this.plan(pair, startsAt, '');
        },
      },
      { day, half: 'afternoon', play: () => this.log(pair, planned!, day, talk) },
    ];
  }

  private owed(pair: Pair, day: string): Scene {
    return {
      day: plusDays(day, -1),
      half: 'morning',
      play: () => this.plan(pair, instantOf(day, '16:00', ZONE), ''),
    };
  }

  private plan({ mentor, mentorId, teamId }: Pair, startsAt: Date, question: string): Promise<MentoringSessionView> {
    return this.browser.call<MentoringSessionView>(mentor.key, 'POST', `${this.hub}/sessions`, {
      body: {
        teamId,
        mentorId,
        startsAt: startsAt.toISOString(),
        minutes: 60,
        mode: 'at_hub',
        place: '상담실 2',
        link: null,
        question,
      },
    });
  }

  private async log(pair: Pair, session: MentoringSessionView, day: string, nth: number): Promise<void> {
    const { topics, note, action } = TALKS[nth % TALKS.length]!;
    const { log } = await this.browser.call<MentoringSessionView>(
      pair.mentor.key,
      'POST',
      `${this.hub}/sessions/${session.id}/log`,
      {
        version: session.version,
        body: {
          startsAt: session.startsAt,
          minutes: nth % 4 === 0 ? 90 : 60,
          participantIds: [pair.lead.participantId],
          mentorCame: true,
          topics,
          sharedNote: note,
          actions: [{ title: action, ownerId: this.leads.get(pair.teamId)!.personId, dueOn: plusDays(day, 14) }],
          note:
            nth % 5 === 0
              ? { audience: 'mentor_and_staff', body: '대표가 많이 지쳐 보인다. 다음 달에는 짧게 자주 만나자.' }
              : null,
        },
      },
    );
    if (nth % 3 !== 2)
      await this.browser.call(pair.lead.key, 'POST', `${this.hub}/tasks/${log!.actions[0]!.taskId}/close`, {
        body: { status: 'done' },
      });
  }
}

function workday(day: string): string {
  return plusDays(day, -Math.max(0, weekdayOf(day) - 5));
}

/** The first full or half hour that is at least 40 minutes away. */
function nextHalfHour(now: Date): Date {
  const half = 30 * 60_000;
  return new Date(Math.ceil((now.getTime() + 40 * 60_000) / half) * half);
}
