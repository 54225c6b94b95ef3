import type {
  AddCanvasItemBody,
  CanvasItemView,
  CanvasVersionRow,
  CanvasView,
  PlanIndicatorBody,
} from '@onsil/contracts';
import { plusDays } from '@onsil/network';

import type { Browser } from './browser.js';
import { DEMO_TEAMS, MENTORED_TEAMS, PERSONA_TEAM } from './demo-teams.js';
import { fillFinancialPlan } from './demo-finance.js';
import { DemoTalk } from './demo-talk.js';
import { DemoTesting } from './demo-testing.js';
import type { Scene } from './team-story.js';

type Note = readonly [block: string, text: string, confidence?: AddCanvasItemBody['confidence'], tag?: string];

/** What the team of the demo's lead wrote first. */
const FIRST: readonly Note[] = [
  ['mission', '느리게 걷는 사람도 함께 갈 수 있는 여행', 'supported'],
  ['impact', '한 해 동안 집 밖 여행을 한 번도 못 간 사람을 40%에서 15%로', 'assumed'],
  ['key_partners', '군 장애인복지관', 'some_evidence'],
  ['key_partners', '휠체어 대여소 두 곳', 'supported'],
  ['key_activities', '길마다 턱과 화장실 재기', 'supported'],
  ['key_activities', '동행자 교육', 'some_evidence'],
  ['key_resources', '무장애 길 지도 41곳', 'supported'],
  ['value_propositions', '출발 전에 턱, 경사, 화장실을 미리 안다', 'supported', '여행하는 사람'],
  ['value_propositions', '값이 가장 싸다', 'assumed'],
  ['customer_relationships', '다녀온 사람이 다음 사람에게 전화로 들려준다', 'some_evidence'],
  ['channels', '복지관 게시판', 'some_evidence'],
  ['channels', '문자 주문', 'assumed'],
  ['customers_and_beneficiaries', '휠체어를 쓰는 30~60대', 'supported', '여행하는 사람'],
  ['customers_and_beneficiaries', '부모를 모시는 자녀', 'some_evidence', '돈을 내는 사람'],
  ['cost_structure', '동행자 한 사람 하루 9만 원', 'supported'],
  ['revenue_streams', '자녀가 내는 하루 여행 89,000원', 'assumed', '돈을 내는 사람'],
  ['surplus', '남는 돈의 절반은 형편이 어려운 이의 여행비로', 'assumed'],
];
/** What it added after its first interviews. */
const LATER: readonly Note[] = [
  ['customers_and_beneficiaries', '혼자 사는 어르신 모임', 'assumed', '여행하는 사람'],
  ['revenue_streams', '본인이 내는 월 정기 이용 29,000원', 'assumed', '여행하는 사람'],
  ['revenue_streams', '군청 바우처', 'assumed'],
];
/** A few notes of teams that have begun. */
const BEGUN: readonly Note[] = [
  ['problem', '필요한 사람에게 제때 닿지 않는다', 'some_evidence'],
  ['customer_segments', '읍내에서 30분 넘게 떨어진 마을', 'supported'],
  ['solution', '주마다 한 번 마을회관으로 간다', 'assumed'],
  ['unique_value_proposition', '기다리지 않고 오늘 받는다', 'assumed'],
  ['revenue_streams', '이용할 때마다 5,000원', 'assumed'],
];

const BEGAN_DAYS_AGO = 60;
const PIVOTED_DAYS_AGO = 18;

/** Canvases of the busy hub: one with a story and what tests it, and what a few other teams have begun. */
export class DemoCanvases {
  private canvas: CanvasView | undefined;
  private today = '';
  private readonly notes = new Map<string, CanvasItemView>();
  private readonly talk: DemoTalk;

  constructor(
    private readonly browser: Browser,
    private readonly hub: string,
    private readonly teams: ReadonlyMap<string, string>,
  ) {
    this.talk = new DemoTalk(browser, hub, () => ({ canvas: this.canvas!, notes: this.notes }));
  }

  /** Every scene up to today. */
  tell(today: string): readonly Scene[] {
    this.today = today;
    const scene = (daysAgo: number, half: Scene['half'], play: Scene['play']): Scene => ({
      day: plusDays(today, -daysAgo),
      half,
      play,
    });
    const begun = MENTORED_TEAMS.filter((name) => name !== PERSONA_TEAM);
    return [
      scene(BEGAN_DAYS_AGO, 'morning', () => this.begin()),
      scene(PIVOTED_DAYS_AGO, 'morning', () => this.pivot()),
      ...new DemoTesting(this.browser, this.hub, this.teams.get(PERSONA_TEAM)!, () => this.canvas!).tell(today),
      ...this.talk.tell(today),
      ...begun.map((name, i) => scene(40 - i * 5, 'afternoon', () => this.beginSmall(name))),
    ];
  }

  /** What is said when all else has been told. */
  sayLast(): Promise<void> {
    return this.talk.sayLast();
  }

  private async begin(): Promise<void> {
    this.canvas = await this.add('lead', PERSONA_TEAM, '느린걸음 사업모델', 'social_business_canvas');
    await this.write('lead', this.canvas.id, FIRST);
    const { id } = await this.name('처음 그린 모델', '사업계획서에 적은 그대로');
    await this.browser.call('staff', 'POST', `${this.hub}/canvas-versions/${id}/bookmarks`, {
      body: { label: '협약 때' },
    });
  }

  /** Who pays changes from the children to the travellers themselves. */
  private async pivot(): Promise<void> {
    const { id } = this.canvas!;
    await this.change('자녀가 내는 하루 여행 89,000원', { confidence: 'some_evidence' });
    await this.change('휠체어를 쓰는 30~60대', { text: '휠체어를 쓰는 30~60대, 혼자 사는 사람이 더 많다' });
    await this.write('member', id, LATER);
    await this.name('내는 사람이 바뀐 모델', '피봇: 내는 사람을 자녀에서 본인으로 바꿈');
    await this.measure();
  }

  /** Two indicators: one whose baseline was measured, and one whose baseline will be. */
  private async measure(): Promise<void> {
    const impact = this.notes.get('한 해 동안 집 밖 여행을 한 번도 못 간 사람을 40%에서 15%로')!;
    const indicators = `${this.hub}/teams/${this.teams.get(PERSONA_TEAM)!}/indicators`;
    const [baselineOn, targetOn] = [plusDays(this.today, -PIVOTED_DAYS_AGO), plusDays(this.today, 240)];
    const plans: readonly PlanIndicatorBody[] = [
      {
        key: null,
        standard: null,
        name: '한 해 동안 여행을 못 간 사람',
        unit: '%',
        kind: 'ratio',
        rhythm: 'year',
        method: '복지관 이용자 200명에게 해마다 묻는다',
        baseline: { value: 40, on: baselineOn },
        target: { value: 15, on: targetOn },
        itemIds: [impact.id],
      },
      {
        key: 'beneficiaries_direct',
        standard: { framework: 'IRIS+', version: '5.3', code: 'PI2476' },
        name: '직접 수혜자',
        unit: '명',
        kind: 'flow',
        rhythm: 'quarter',
        method: '예약 장부에서 센다',
        baseline: { value: null, on: plusDays(this.today, 30) },
        target: null,
        itemIds: [],
      },
    ];
    for (const body of plans) await this.browser.call('lead', 'POST', indicators, { body });
    const team = `${this.hub}/teams/${this.teams.get(PERSONA_TEAM)!}`;
    await fillFinancialPlan(this.browser, team, this.hub, this.today.slice(0, 7));
  }

  private async beginSmall(team: string): Promise<void> {
    const { leadKey } = DEMO_TEAMS.find(({ name }) => name === team)!;
    const { id } = await this.add(leadKey, team, `${team} 린 캔버스`, 'lean_canvas');
    await this.write(leadKey, id, BEGUN);
  }

  private add(key: string, team: string, name: string, type: string): Promise<CanvasView> {
    return this.browser.call<CanvasView>(key, 'POST', `${this.hub}/teams/${this.teams.get(team)!}/canvases`, {
      body: { name, source: { kind: 'built_in', key: type } },
    });
  }

  private async write(key: string, canvasId: string, notes: readonly Note[]): Promise<void> {
    for (const [block, text, confidence = 'assumed', tag = null] of notes)
      this.notes.set(
        text,
        await this.browser.call<CanvasItemView>(key, 'POST', `${this.hub}/canvases/${canvasId}/items`, {
          body: { block, text, confidence, tag },
        }),
      );
  }

  private async change(note: string, to: Partial<Pick<CanvasItemView, 'text' | 'confidence'>>): Promise<void> {
    const { id, version, text, tag, confidence } = this.notes.get(note)!;
    await this.browser.call('lead', 'PUT', `${this.hub}/canvas-items/${id}`, {
      version,
      body: { text, tag, confidence, ...to },
    });
  }

  private name(name: string, reason: string): Promise<CanvasVersionRow> {
    return this.browser.call<CanvasVersionRow>('lead', 'POST', `${this.hub}/canvases/${this.canvas!.id}/versions`, {
      body: { name, reason },
    });
  }
}
