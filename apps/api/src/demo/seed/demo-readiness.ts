import type {
  ReadinessAssessmentView,
  ReadinessFrameworkView,
  ReadinessPerspective,
  ReadinessRoundKind,
  ReadinessRoundRow,
  TeamReadinessView,
} from '@onsil/contracts';
import { plusDays } from '@onsil/network';

import type { Browser } from './browser.js';
import { DEMO_MENTORS } from './demo-mentors.js';
import { DEMO_TEAMS, PERSONA_TEAM } from './demo-teams.js';
import type { Scene } from './team-story.js';

const GRID = { key: 'vrg', version: 1 } as const;

/** Levels that a side finds met, in the order of the grid's dimensions. */
type Profile = readonly number[];

/** The team of the demo, as in the pictures: its own view, its mentor's, the staff's, each later than the first round. */
const TOLD: Readonly<Record<'self' | 'mentor' | 'staff', Profile>> = {
  self: [4, 5, 4, 4, 5, 3, 3, 3, 2, 3],
  mentor: [3, 4, 4, 3, 3, 3, 3, 3, 2, 2],
  staff: [3, 4, 3, 3, 2, 3, 2, 3, 2, 2],
};
/** What the team has evidence for. */
const EVIDENCED: Profile = [3, 4, 3, 3, 2, 3, 2, 3, 2, 2];
const AT_THE_START: Profile = [2, 2, 1, 1, 1, 1, 1, 2, 1, 1];
/** Teams beside it that assess themselves, each somewhat different. */
const OTHERS = 5;

const START_DAYS_AGO = 120;
const NOW_DAYS_AGO = 9;
const STILL_OPEN_DAYS = 12;

/** Two rounds of the grid: one at the start, one that is open. */
export class DemoReadiness {
  private criteria: readonly { readonly key: string; readonly dimension: number; readonly level: number }[] = [];
  private rounds: Partial<Record<ReadinessRoundKind, ReadinessRoundRow>> = {};

  constructor(
    private readonly browser: Browser,
    private readonly hub: string,
    private readonly cohortId: string,
    private readonly teams: ReadonlyMap<string, string>,
  ) {}

  tell(today: string): readonly Scene[] {
    const start = plusDays(today, -START_DAYS_AGO);
    const now = plusDays(today, -NOW_DAYS_AGO);
    const others = DEMO_TEAMS.filter(({ name }) => name !== PERSONA_TEAM).slice(0, OTHERS);
    const mentor = DEMO_MENTORS.find(({ teams }) => (teams as readonly string[]).includes(PERSONA_TEAM))!;
    const own = DEMO_TEAMS.find(({ name }) => name === PERSONA_TEAM)!;
    const scene = (day: string, half: Scene['half'], play: () => Promise<unknown>): Scene => ({
      day,
      half,
      play: async () => {
        await play();
      },
    });
    return [
      scene(start, 'morning', () => this.open('start', plusDays(start, 14))),
      scene(plusDays(start, 3), 'afternoon', async () => {
        await this.prove(own.leadKey, own.name, AT_THE_START);
        await this.assess({ by: own.leadKey, team: own.name, as: 'self', round: 'start', levels: AT_THE_START });
        await this.assess({ by: 'staff', team: own.name, as: 'staff', round: 'start', levels: AT_THE_START });
      }),
      ...others.map(({ name, leadKey }, nth) =>
        scene(plusDays(start, 5 + (nth % 4)), 'afternoon', async () => {
          const levels = AT_THE_START.map((level, at) => Math.max(0, level - ((nth + at) % 3 === 0 ? 1 : 0)));
          await this.prove(leadKey, name, levels);
          await this.assess({ by: leadKey, team: name, as: 'self', round: 'start', levels });
        }),
      ),
      scene(plusDays(start, 20), 'morning', () => this.close('start')),
      scene(now, 'morning', () => this.open('midterm', plusDays(today, STILL_OPEN_DAYS))),
      scene(plusDays(now, 2), 'afternoon', async () => {
        await this.prove(own.leadKey, own.name, EVIDENCED, AT_THE_START);
        await this.assess({ by: own.leadKey, team: own.name, as: 'self', round: 'midterm', levels: TOLD.self });
      }),
      scene(plusDays(now, 4), 'afternoon', async () => {
        await this.assess({ by: mentor.key, team: own.name, as: 'mentor', round: 'midterm', levels: TOLD.mentor });
        await this.assess({ by: 'staff', team: own.name, as: 'staff', round: 'midterm', levels: TOLD.staff });
      }),
      ...others.slice(0, 3).map(({ name, leadKey }, nth) =>
        scene(plusDays(now, 3 + (nth % 3)), 'afternoon', async () => {
          const levels = AT_THE_START.map((level, at) => level + ((nth + at) % 2));
          await this.assess({ by: leadKey, team: name, as: 'self', round: 'midterm', levels });
        }),
      ),
    ];
  }

  private async open(kind: ReadinessRoundKind, dueOn: string): Promise<void> {
    const framework = await this.browser.call<ReadinessFrameworkView>(
      'staff',
      'GET',
      `${this.hub}/readiness-frameworks/${GRID.key}/${GRID.version}`,
    );
    const dimensions = framework.content.dimensions.map(({ key }) => key);
    this.criteria = framework.content.cells.flatMap(({ dimension, level, criteria }) =>
      criteria.map(({ key }) => ({ key, dimension: dimensions.indexOf(dimension), level })),
    );
    this.rounds[kind] = await this.browser.call<ReadinessRoundRow>(
      'staff',
      'POST',
      `${this.hub}/cohorts/${this.cohortId}/readiness-rounds`,
      { body: { kind, framework: GRID, dueOn } },
    );
  }

  private async close(kind: ReadinessRoundKind): Promise<void> {
    const { id, version } = this.rounds[kind]!;
    await this.browser.call('staff', 'POST', `${this.hub}/readiness-rounds/${id}/close`, { version });
  }

  /** Evidence for every criterion up to these levels, beyond what was shown before. */
  private async prove(by: string, team: string, levels: Profile, before?: Profile): Promise<void> {
    for (const { key, dimension, level } of this.criteria)
      if (level <= levels[dimension]! && level > (before?.[dimension] ?? 0))
        await this.browser.call(by, 'POST', `${this.hub}/teams/${this.teams.get(team)!}/readiness-evidence`, {
          body: {
            framework: GRID,
            criterion: key,
            kind: 'link',
            url: `https://docs.example.org/${encodeURIComponent(key)}`,
            label: '팀 자료실의 근거',
          },
        });
  }

  private async assess(said: {
    by: string;
    team: string;
    as: ReadinessPerspective;
    round: ReadinessRoundKind;
    levels: Profile;
  }): Promise<void> {
    const { by, team, as: perspective, round, levels } = said;
    const { id, version } = await this.browser.call<ReadinessAssessmentView>(
      by,
      'POST',
      `${this.hub}/teams/${this.teams.get(team)!}/readiness-assessments`,
      { body: { roundId: this.rounds[round]!.id, perspective } },
    );
    for (const { key, dimension, level } of this.criteria)
      if (level <= levels[dimension]! + 1)
        await this.browser.call(by, 'PUT', `${this.hub}/readiness-assessments/${id}/answers/${key}`, {
          version: 0,
          body: {
            verdict: level <= levels[dimension]! ? 'met' : perspective === 'self' ? 'unclear' : 'not_met',
            note: '',
          },
        });
    await this.browser.call(by, 'POST', `${this.hub}/readiness-assessments/${id}/finish`, { version });
  }

  /** What is missing, of which the lead has made a task already. */
  async makeTask(leadKey: string, ownerId: string, dueOn: string): Promise<void> {
    const team = `${this.hub}/teams/${this.teams.get(PERSONA_TEAM)!}`;
    const { gaps } = await this.browser.call<TeamReadinessView>(leadKey, 'GET', `${team}/readiness`);
    const gap = gaps.find(({ dimension }) => dimension === 'scale') ?? gaps[0]!;
    await this.browser.call(leadKey, 'POST', `${team}/readiness-tasks`, {
      body: { framework: GRID, criterion: gap.criterion, title: '두 번째 마을의 의향서 받기', ownerId, dueOn },
    });
  }
}
