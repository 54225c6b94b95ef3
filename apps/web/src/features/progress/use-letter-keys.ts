import { useKept } from '../../ui/use-kept.js';

/** Whether single letters act in this browser, on the board and in a review; one switch for both (WCAG 2.1.4). */
export function useLetterKeys(): [areOn: boolean, turn: (areOn: boolean) => void] {
  return useKept('onsil.board.keys', true);
}
