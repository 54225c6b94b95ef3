export {
  insertBoard,
  insertStaff,
  type BoardIds,
  type SeededBoard,
  type SeededCell,
  type SeededTeam,
} from './board.builder.js';
