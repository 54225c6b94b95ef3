import { useLocalStorage } from '@mantine/hooks';

/** Whether single letters act in this browser, on the board and in a review; one switch for both (WCAG 2.1.4). */
export function useLetterKeys(): [areOn: boolean, turn: (areOn: boolean) => void] {
  const [areOn, turn] = useLocalStorage({
    key: 'onsil.board.keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  return [areOn, turn];
}
