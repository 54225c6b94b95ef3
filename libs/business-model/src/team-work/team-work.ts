import type { HubRead, HubTx } from '@onsil/platform';

/** What of a team's testing others may point at. Both answer false for what is another team's, or is not there. */
export abstract class TeamWork {
  /** An experiment of the team that has come to a decision. */
  abstract hasDecidedExperiment(sql: HubTx | HubRead, teamId: string, experimentId: string): Promise<boolean>;
  /** A named version of one of the team's canvases that was not put aside. */
  abstract hasCanvasVersion(sql: HubTx | HubRead, teamId: string, canvasVersionId: string): Promise<boolean>;
}
