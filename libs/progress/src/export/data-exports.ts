import type { HubTx } from '@onsil/platform';

/** What left the hub, as it stands in the trail. */
export interface DataExport {
  readonly kind:
    | 'board'
    | 'teams'
    | 'people'
    | 'roles'
    | 'audit'
    | 'counts'
    | 'canvas'
    | 'financial_plan'
    | 'readiness_counts';
  readonly format: 'xlsx' | 'csv' | 'pdf' | 'png' | 'json';
  /** What was asked for. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** The team whose data it is, when it is one team's. */
  readonly teamId?: string;
}

/** The log of what is taken out of a hub, for every lib that has something to take. */
export abstract class DataExports {
  /** Leaves the row and its audit entry. Nothing may leave that was not logged first. */
  abstract log(tx: HubTx, taken: DataExport): Promise<void>;
}
