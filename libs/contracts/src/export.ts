import { z } from 'zod';

import { peopleQuery } from './identity.js';
import { teamsQuery } from './ventures/teams.js';

/** The two shapes of every download: a workbook, or CSV in UTF-8 with BOM. */
export const exportFormat = z.enum(['xlsx', 'csv']);
export type ExportFormat = z.infer<typeof exportFormat>;
export const exportQuery = z.object({ format: exportFormat.default('xlsx') });
export type ExportQuery = z.infer<typeof exportQuery>;

/** The filter of the page of teams. */
export const teamsFilter = teamsQuery.omit({ after: true, limit: true });
export type TeamsFilter = z.infer<typeof teamsFilter>;
export const teamsExportQuery = teamsFilter.extend(exportQuery.shape);

/** The filter of the page of people. */
export const peopleFilter = peopleQuery.omit({ after: true, limit: true });
export type PeopleFilter = z.infer<typeof peopleFilter>;
export const rolesExportQuery = peopleFilter.extend(exportQuery.shape);
