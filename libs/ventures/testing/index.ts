export { rosterFile } from './rosters.js';
export { workbookOf } from './workbook.js';
