import { BrokenWorkbook, readWorkbook, type Workbook } from '@onsil/platform';

import { UnreadableWorkbook } from '../../business-model.errors.js';

const MAX_CELLS = 10_000;

/** Every cell of a plan's workbook. @throws UnreadableWorkbook in words */
export async function readPlanWorkbook(bytes: Buffer): Promise<Workbook> {
  try {
    return await readWorkbook(bytes, { maxCells: MAX_CELLS });
  } catch (error) {
    throw error instanceof BrokenWorkbook ? new UnreadableWorkbook({ cause: error }) : error;
  }
}
