import { z } from 'zod';

/** The two shapes of every download: a workbook, or CSV in UTF-8 with BOM. */
export const exportFormat = z.enum(['xlsx', 'csv']);
export type ExportFormat = z.infer<typeof exportFormat>;
export const exportQuery = z.object({ format: exportFormat.default('xlsx') });
export type ExportQuery = z.infer<typeof exportQuery>;
