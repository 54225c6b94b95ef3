import { z } from 'zod';

import { pageOf, pageQuery } from '../page.js';
import { rosterFinding } from './roster-reading.js';

/** What becomes of a row. `match` changes an existing team only where `changes` says so. */
export const rowOutcome = z.enum(['new', 'match', 'decision', 'refused']);
export type RowOutcome = z.infer<typeof rowOutcome>;

export const ROW_REASONS = [
  'same_team_in_file',
  'same_email_in_file',
  'same_name_other_team',
  'same_email_other_team',
  'no_team_name',
  'no_cohort',
] as const;
export const rowReason = z.enum(ROW_REASONS);
export type RowReason = z.infer<typeof rowReason>;

/** What a person decided about a row: a team of its own, the same team as the one it resembles, or leave it out. */
export const rowDecision = z.enum(['new', 'same', 'skip']);
export type RowDecision = z.infer<typeof rowDecision>;

/** One cell: what the file says, what would be kept (null = nothing), and what to know about it. */
export const rosterCell = z
  .object({ column: z.int(), was: z.string(), becomes: z.string().nullable(), finding: rosterFinding.nullable() })
  .meta({ id: 'RosterCell' });
export type RosterCell = z.infer<typeof rosterCell>;

export const rosterRowView = z
  .object({
    id: z.uuid(),
    /** The running number of the file, or the row's place among the data. */
    number: z.int(),
    /** Where it stands in the file, as a spreadsheet counts: the row of the sheet, the line of a text file, from 1. */
    line: z.int(),
    outcome: rowOutcome,
    reason: rowReason.nullable(),
    /** The row or team it resembles. */
    resembles: z.object({ line: z.int().nullable(), name: z.string() }).nullable(),
    decision: rowDecision.nullable(),
    name: z.string().nullable(),
    cohort: z.string().nullable(),
    cannotBeInvited: z.boolean(),
    cells: z.array(rosterCell),
    changes: z.array(z.object({ field: z.string(), was: z.string().nullable(), becomes: z.string().nullable() })),
  })
  .meta({ id: 'RosterRow' });
export type RosterRowView = z.infer<typeof rosterRowView>;
export const rosterRowPage = pageOf(rosterRowView).meta({ id: 'RosterRowPage' });
export type RosterRowPage = z.infer<typeof rosterRowPage>;

export const rosterRowsQuery = pageQuery.extend({
  show: z.enum(['all', 'new', 'match', 'decision', 'refused', 'finding']).default('all'),
});
export type RosterRowsQuery = z.infer<typeof rosterRowsQuery>;

export const rowDecisionBody = z.object({ decision: rowDecision.nullable() }).meta({ id: 'RowDecisionBody' });
export type RowDecisionBody = z.infer<typeof rowDecisionBody>;
