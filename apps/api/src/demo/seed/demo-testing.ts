import type {
  CanvasView,
  DecideHypothesisBody,
  EvidenceRow,
  ExperimentView,
  HypothesisView,
  LogEvidenceBody,
  StateHypothesisBody,
  Verdict,
} from '@onsil/contracts';
import { plusDays } from '@onsil/network';

import type { Browser } from './browser.js';
import type { Scene } from './team-story.js';

/** An interview of so many days ago: who, what they said, and what it says of the first hypothesis. */
type Talk = readonly [daysAgo: number, source: string, body: string, verdict: Verdict];

const TALKS: readonly Talk[] = [
  [44, '휠체어 이용자 A', '싼 것보다 화장실이 어디 있는지가 먼저라고 했다.', 'contradicts'],
  [42, '휠체어 이용자 B', '값은 물어보지도 않았다. 동행자가 누구인지 세 번 물었다.', 'contradicts'],
  [40, '복지관 담당자', '가장 싼 곳을 찾는 문의는 지난달 한 건도 없었다고 한다.', 'contradicts'],
  [37, '자녀 C', '부모님이 혼자 화장실에 갈 수 있으면 두 배도 낸다고 했다.', 'contradicts'],
  [33, '휠체어 이용자 D', '작년에 값 때문에 포기한 적이 있다고 했다.', 'supports'],
];
const DECIDED_DAYS_AGO = 30;
const TESTED_DAYS_AGO = 12;

/** What the demo's team believed, found out, and is testing now. */
export class DemoTesting {
  private first: HypothesisView | undefined;

  constructor(
    private readonly browser: Browser,
    private readonly hub: string,
    private readonly teamId: string,
    private readonly canvas: () => CanvasView,
  ) {}

  /** Every scene up to today; the canvas has been begun before the first. */
  tell(today: string): readonly Scene[] {
    const scene = (daysAgo: number, half: Scene['half'], play: Scene['play']): Scene => ({
      day: plusDays(today, -daysAgo),
      half,
      play,
    });
    return [
      scene(50, 'morning', () => this.believe()),
      ...TALKS.map((talk) => scene(talk[0], 'afternoon', () => this.talk(plusDays(today, -talk[0]), talk))),
      scene(DECIDED_DAYS_AGO, 'morning', () => this.refute()),
      scene(TESTED_DAYS_AGO, 'morning', () => this.test(today)),
    ];
  }

  private async believe(): Promise<void> {
    this.first = await this.state('값이 가장 싸면 고른다', 'desirability', 'high', '값이 가장 싸다');
    await this.state('복지관 게시판을 보고 열 명 가운데 셋은 전화한다', 'feasibility', 'medium', '복지관 게시판');
  }

  private talk(day: string, [, source, body, verdict]: Talk): Promise<EvidenceRow> {
    const log: LogEvidenceBody = {
      kind: 'interview',
      happenedOn: day,
      source,
      segment: '여행하는 사람',
      body,
      link: null,
      metric: null,
      strength: 'medium',
      consent: 'given',
      experimentId: null,
      about: [{ hypothesisId: this.first!.id, verdict }],
    };
    return this.browser.call<EvidenceRow>('member', 'POST', `${this.hub}/teams/${this.teamId}/evidence`, { body: log });
  }

  private async refute(): Promise<void> {
    const { id, version } = this.first!;
    const body: DecideHypothesisBody = {
      state: 'refuted',
      reason: '다섯 명 가운데 넷이 값보다 화장실과 동행자를 먼저 물었다.',
    };
    await this.browser.call('lead', 'POST', `${this.hub}/hypotheses/${id}/decide`, { version, body });
  }

  /** The experiment that runs today. */
  private async test(today: string): Promise<void> {
    const { id } = await this.state(
      '혼자 사는 사람 열 명 가운데 네 명은 월 29,000원을 낸다',
      'viability',
      'high',
      '본인이 내는 월 정기 이용 29,000원',
    );
    const planned = await this.browser.call<ExperimentView>(
      'lead',
      'POST',
      `${this.hub}/hypotheses/${id}/experiments`,
      {
        body: {
          title: '두 값을 나란히 제안하기',
          method: 'comparison',
          measure: '예약금 5,000원을 낸 사람',
          unit: '명',
          threshold: 4,
          plannedN: 10,
          startsOn: plusDays(today, -TESTED_DAYS_AGO),
          endsOn: plusDays(today, 6),
          cost: 60_000,
        },
      },
    );
    const experiments = `${this.hub}/experiments/${planned.id}`;
    const { version } = await this.browser.call<ExperimentView>('lead', 'POST', `${experiments}/start`, { version: 1 });
    await this.browser.call('member', 'PUT', `${experiments}/report`, {
      version,
      body: {
        reachedN: 8,
        measured: 3,
        result: '25,000원은 다섯 명 가운데 두 명, 29,000원은 세 명 가운데 한 명이 냈어요.',
        learning: '',
        endsOn: plusDays(today, 6),
        cost: 60_000,
      },
    });
  }

  private state(
    statement: string,
    kind: StateHypothesisBody['kind'],
    risk: StateHypothesisBody['risk'],
    note: string,
  ): Promise<HypothesisView> {
    return this.noteOf(note).then((itemId) =>
      this.browser.call<HypothesisView>('lead', 'POST', `${this.hub}/teams/${this.teamId}/hypotheses`, {
        body: { statement, kind, risk, itemIds: [itemId] },
      }),
    );
  }

  private async noteOf(text: string): Promise<string> {
    const { items } = await this.browser.call<CanvasView>('lead', 'GET', `${this.hub}/canvases/${this.canvas().id}`);
    const note = items.find((item) => item.text === text);
    if (!note) throw new Error(`The demo's canvas has no note “${text}”`);
    return note.id;
  }
}
