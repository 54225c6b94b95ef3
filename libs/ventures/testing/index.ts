export { insertCohort } from './cohort.builder.js';
export { incoming, readInSourceThread, rosterFile } from './rosters.js';
export { workbookOf } from './workbook.js';
