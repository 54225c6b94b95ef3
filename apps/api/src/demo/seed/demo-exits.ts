import type { DismissalView, ExceptionView } from '@onsil/contracts';
import { plusDays } from '@onsil/network';

import type { Browser } from './browser.js';
import { DEMO_TEAMS, GONE_TEAMS } from './demo-teams.js';
import type { Scene } from './team-story.js';

/** Has appealed against its dismissal and waits for the answer. */
const DISMISSED_TEAM = '마을수리반';
/** Rested for a week of the two that it had asked for. */
const RESUMED_TEAM = '물든한지';
/** Rests now. */
const PAUSED_TEAM = '청년이장';

/** How ways end in the busy hub: withdrawn, failed honestly, graduated early, in appeal; one team rests, one did. */
export class DemoExits {
  constructor(
    private readonly browser: Browser,
    private readonly hub: string,
    private readonly cohortId: string,
    private readonly teams: ReadonlyMap<string, string>,
  ) {}

  /** Every scene up to today. */
  tell(startsOn: string, today: string): readonly Scene[] {
    const ago = (days: number): string => plusDays(today, -days);
    const at = (day: string, half: Scene['half'], play: Scene['play']): Scene => ({ day, half, play });
    return [
      ...GONE_TEAMS.map(({ name, way }) => at(ago(way.daysAgo), 'afternoon', () => this.leave(name, way))),
      at(ago(24), 'morning', () => this.dismiss(ago(24))),
      at(plusDays(startsOn, 20), 'morning', () =>
        this.rest(RESUMED_TEAM, { fromOn: plusDays(startsOn, 20), untilOn: plusDays(startsOn, 33) }),
      ),
      at(plusDays(startsOn, 27), 'morning', () => this.resume()),
      at(ago(10), 'morning', () => this.rest(PAUSED_TEAM, { fromOn: ago(10), untilOn: plusDays(today, 20) })),
      at(ago(18), 'morning', () => this.say('statement', '봄에 팀원 둘이 아팠습니다. 6월부터 다시 일하고 있습니다.')),
      at(ago(12), 'afternoon', () => this.decide()),
      at(ago(4), 'morning', () =>
        this.say('appeal', '지난주에 첫 수리 다섯 건을 마쳤습니다. 결과를 보고 다시 판단해 주십시오.'),
      ),
    ];
  }

  private dismissal: DismissalView | null = null;
  private pause: ExceptionView | null = null;

  private async leave(team: string, way: (typeof GONE_TEAMS)[number]['way']): Promise<void> {
    const teamId = this.teams.get(team)!;
    const path = `${this.hub}/cohorts/${this.cohortId}`;
    if (way.kind === 'honest_failure')
      await this.browser.call('manager', 'POST', `${path}/teams/${teamId}/honest-failure`, {
        body: { reason: way.reason, lessons: way.lessons },
      });
    else if (way.kind === 'graduated')
      await this.browser.call('manager', 'POST', `${path}/graduation`, {
        body: { teams: [{ teamId, waiver: way.reason }], certificate: 'members' },
      });
    else await this.browser.call('staff', 'POST', `${path}/teams/${teamId}/withdraw`, { body: { reason: way.reason } });
  }

  private async dismiss(today: string): Promise<void> {
    this.dismissal = await this.browser.call<DismissalView>(
      'staff',
      'POST',
      `${this.hub}/cohorts/${this.cohortId}/teams/${this.teams.get(DISMISSED_TEAM)!}/dismissals`,
      {
        body: {
          grounds: '석 달 동안 멘토와 담당자의 연락에 답하지 않았고, 중간 보고서를 내지 않았습니다.',
          statementDueOn: plusDays(today, 11),
          hearing: null,
        },
      },
    );
  }

  private async say(as: 'statement' | 'appeal', text: string): Promise<void> {
    const { leadKey } = DEMO_TEAMS.find(({ name }) => name === DISMISSED_TEAM)!;
    await this.step(leadKey, as, { text });
  }

  private decide(): Promise<void> {
    return this.step('manager', 'decision', {
      decision: 'dismiss',
      reasons: '의견을 들었으나 그 뒤에도 약속한 자료가 오지 않았습니다.',
    });
  }

  private async step(key: string, step: string, body: object): Promise<void> {
    const { id, version } = this.dismissal!;
    this.dismissal = await this.browser.call<DismissalView>(key, 'POST', `${this.hub}/dismissals/${id}/${step}`, {
      version,
      body,
    });
  }

  private async rest(team: string, days: { readonly fromOn: string; readonly untilOn: string }): Promise<void> {
    const path = `${this.hub}/teams/${this.teams.get(team)!}/pauses`;
    const body = { cohortId: this.cohortId, reason: '대표가 입원해서 잠시 쉬어요.', ...days };
    const pause = await this.browser.call<ExceptionView>('manager', 'POST', path, { body });
    if (team === RESUMED_TEAM) this.pause = pause;
  }

  private async resume(): Promise<void> {
    const { id, version } = this.pause!;
    await this.browser.call('manager', 'POST', `${this.hub}/exceptions/${id}/resume`, { version });
  }
}
