import type {
  CanvasVersionRow,
  GateConditionView,
  HypothesisView,
  LogEvidenceBody,
  TeamCanvasesView,
  TeamGatesView,
  TeamGateView,
} from '@onsil/contracts';
import { plusDays } from '@onsil/network';

import type { Browser } from './browser.js';
import { ASKING_TEAM, DEMO_TEAMS } from './demo-teams.js';
import type { Scene } from './team-story.js';

/** The first stage is behind everybody by then; the hub decided on a few a day. */
const FIRST_GATE_AFTER_DAYS = 40;
const DECIDED_A_DAY = 9;
/** Has everything that the second gate asks for, and waits for a decision. */
const READY_TEAM = '햇살동행';
/** Passes the second gate with one condition waived. */
const WAIVED_TEAM = ASKING_TEAM;
const TALKED_DAYS_AGO = 34;
const TALKS = 5;

/** Gates of the busy hub: the first passed by all, the second passed with a waiver, ready, or lacking something. */
export class DemoGates {
  constructor(
    private readonly browser: Browser,
    private readonly hub: string,
    private readonly cohortId: string,
    private readonly teams: ReadonlyMap<string, string>,
  ) {}

  /** Every scene up to today. */
  tell(startsOn: string, today: string): readonly Scene[] {
    return [
      ...DEMO_TEAMS.map(({ name, number }): Scene => ({
        day: plusDays(startsOn, FIRST_GATE_AFTER_DAYS + Math.floor(number / DECIDED_A_DAY)),
        half: 'afternoon',
        play: () => this.pass('staff', name, 0),
      })),
      ...[READY_TEAM, WAIVED_TEAM].map((name, nth): Scene => ({
        day: plusDays(today, -TALKED_DAYS_AGO + nth * 2),
        half: 'morning',
        play: () => this.test(name, plusDays(today, -TALKED_DAYS_AGO - 3)),
      })),
      { day: plusDays(today, -12), half: 'afternoon', play: () => this.bookmark(READY_TEAM) },
    ];
  }

  /** What is decided today, once the gates know what was done. */
  async decide(): Promise<void> {
    const gate = await this.gate('manager', WAIVED_TEAM, 1);
    for (const condition of gate.checklist!.of.filter(isMissing))
      await this.browser.call('manager', 'PUT', `${this.path(WAIVED_TEAM, gate)}/waivers/${condition.condition.key}`, {
        version: gate.revision,
        body: { reason: '종이에 그린 캔버스를 현장에서 함께 봤어요. 내용은 충분해요.' },
      });
    await this.pass('manager', WAIVED_TEAM, 1);
  }

  private async pass(key: string, team: string, nth: number): Promise<void> {
    const gate = await this.gate(key, team, nth);
    await this.browser.call(key, 'POST', `${this.path(team, gate)}/pass`, {
      version: gate.revision,
      body: { note: nth === 0 ? '' : '주민과 나눈 이야기가 사업모델에 잘 들어갔어요.' },
    });
  }

  /** Talks with five people about one hypothesis, and decides on it. */
  private async test(team: string, day: string): Promise<void> {
    const { leadKey } = DEMO_TEAMS.find(({ name }) => name === team)!;
    const base = `${this.hub}/teams/${this.teams.get(team)!}`;
    const hypothesis = await this.browser.call<HypothesisView>(leadKey, 'POST', `${base}/hypotheses`, {
      body: { statement: '한 주에 한 번이면 충분하다', kind: 'desirability', risk: 'high', itemIds: [] },
    });
    for (let nth = 0; nth < TALKS; nth += 1) {
      const log: LogEvidenceBody = {
        kind: 'interview',
        happenedOn: day,
        source: `마을 주민 ${nth + 1}`,
        segment: '혼자 사는 이웃',
        body: '지난달에 세 번 부탁했고, 한 주에 한 번이면 기다릴 수 있다고 했다.',
        link: null,
        metric: null,
        strength: 'medium',
        consent: 'given',
        experimentId: null,
        about: [{ hypothesisId: hypothesis.id, verdict: 'supports' }],
      };
      await this.browser.call(leadKey, 'POST', `${base}/evidence`, { body: log });
    }
    await this.browser.call(leadKey, 'POST', `${this.hub}/hypotheses/${hypothesis.id}/decide`, {
      version: hypothesis.version,
      body: { state: 'supported', reason: '다섯 명이 모두 한 주에 한 번이면 된다고 했어요.' },
    });
  }

  private async bookmark(team: string): Promise<void> {
    const { leadKey } = DEMO_TEAMS.find(({ name }) => name === team)!;
    const { items } = await this.browser.call<TeamCanvasesView>(
      leadKey,
      'GET',
      `${this.hub}/teams/${this.teams.get(team)!}/canvases`,
    );
    const version = await this.browser.call<CanvasVersionRow>(
      leadKey,
      'POST',
      `${this.hub}/canvases/${items[0]!.id}/versions`,
      { body: { name: '중간평가 전', reason: '인터뷰 뒤에 고친 모델' } },
    );
    await this.browser.call('staff', 'POST', `${this.hub}/canvas-versions/${version.id}/bookmarks`, {
      body: { label: '중간평가 때' },
    });
  }

  private async gate(key: string, team: string, nth: number): Promise<TeamGateView> {
    const { cohorts } = await this.browser.call<TeamGatesView>(
      key,
      'GET',
      `${this.hub}/teams/${this.teams.get(team)!}/gates`,
    );
    return cohorts.find(({ id }) => id === this.cohortId)!.gates[nth]!;
  }

  private path(team: string, { stage }: TeamGateView): string {
    return `${this.hub}/cohorts/${this.cohortId}/teams/${this.teams.get(team)!}/gates/${stage.id}`;
  }
}

function isMissing(node: NonNullable<TeamGateView['checklist']>['of'][number]): node is GateConditionView {
  return node.kind === 'condition' && node.state === 'missing';
}
