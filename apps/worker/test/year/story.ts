import type { Chance } from './chance.js';
import { foundHub } from './founding.js';
import { HubDecisions } from './hub-decisions.js';
import type { YearHub } from './hub.js';
import { Meetings } from './meetings.js';
import { MidwayChanges } from './midway-changes.js';
import type { Cast, Stage } from './stage.js';
import { TeamWork } from './team-work.js';

/** What a hub's people do in a year, each day anew from what stands; by the seed alone, it is the same every time. */
export class Story {
  private readonly teams: TeamWork;
  private readonly decisions: HubDecisions;
  private readonly meetings: Meetings;
  private readonly midway: MidwayChanges;

  private constructor(private readonly stage: Stage) {
    this.teams = new TeamWork(stage);
    this.decisions = new HubDecisions(stage);
    this.meetings = new Meetings(stage);
    this.midway = new MidwayChanges(stage);
  }

  static async begin(hub: YearHub, chance: Chance, cast: Cast): Promise<Story> {
    return new Story(await foundHub(hub, chance, cast));
  }

  /** Teams work in the morning. */
  async morning(): Promise<void> {
    const { hub } = this.stage;
    await this.teams.go(await hub.facts(), hub.today);
  }

  /** The hub answers in the afternoon, and plans what comes. */
  async afternoon(): Promise<void> {
    const { hub } = this.stage;
    const facts = await hub.facts();
    await this.decisions.go(facts, hub.today);
    await this.meetings.plan(facts, hub.today);
    await this.midway.go(facts, hub.today);
  }

  /** Mentors write their logs in the evening. */
  async evening(): Promise<void> {
    await this.meetings.logAll(await this.stage.hub.facts());
  }
}
