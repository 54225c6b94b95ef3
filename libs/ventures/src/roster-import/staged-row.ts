import type { RosterField, RowDecision, RowOutcome, RowReason } from '@onsil/contracts';

import type { FoundRow } from './reading/read-roster.js';
import type { NotedCell, RowReading } from './reading/read-row.rule.js';

/** A field of an existing team that the file would change. */
export interface FieldChange {
  readonly field: ChangeableField;
  readonly was: string | null;
  readonly becomes: string;
}

/** What an import may change of a team it finds, each a column of `ventures.team`, or its lead's contact. */
export const TEAM_FIELDS = [
  'name',
  'district',
  'sector',
  'kind',
  'website',
  'summary',
  'business_number',
  'corporate_number',
] as const;
export type TeamField = (typeof TEAM_FIELDS)[number];
export type ChangeableField = TeamField | 'email' | 'phone';

/** A row on its way in, as the dry run shows it. */
export interface StagedRow {
  readonly position: number;
  readonly number: number;
  readonly line: number;
  readonly raw: Pick<FoundRow, 'cells' | 'struck'>;
  readonly cells: readonly NotedCell[];
  readonly reading: RowReading;
  readonly name: string | null;
  readonly cohort: string | null;
  readonly starts_on: string | null;
  readonly members: number;
  readonly has_address: boolean;
  readonly has_finding: boolean;
  readonly outcome: RowOutcome;
  readonly reason: RowReason | null;
  readonly rank: number;
  readonly resembles_position: number | null;
  readonly resembles_team_id: string | null;
  readonly changes: readonly FieldChange[];
  readonly decision: RowDecision | null;
}

/** How an import is read: its columns and where its teams go. */
export interface ImportMapping {
  readonly labels: readonly string[];
  readonly fields: readonly RosterField[];
  readonly unit: number;
  /** Null: year and session stand in the file. */
  readonly cohortId: string | null;
}

/** A row of a dry run that is to be written. */
export interface ConfirmedRow {
  readonly id: string;
  readonly position: number;
  readonly reading: RowReading;
  readonly outcome: RowOutcome;
  readonly reason: RowReason | null;
  readonly decision: RowDecision | null;
  readonly resembles_position: number | null;
  readonly resembles_team_id: string | null;
  readonly changes: readonly FieldChange[];
  readonly cohort: string | null;
  readonly starts_on: string | null;
}
