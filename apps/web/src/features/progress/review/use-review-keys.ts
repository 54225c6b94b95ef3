import { getHotkeyHandler, useWindowEvent } from '@mantine/hooks';

type Letter = 'a' | 'r' | 'j' | 'k';

/**
 * A review by keyboard: letters where they are on and nobody types, Ctrl or Cmd + Enter also from the text. By the place
 * of a key, so that they act under a Korean layout too; never below an open dialog.
 */
export function useReviewKeys(
  areOn: boolean,
  { send, ...letters }: { [L in Letter]?: () => void } & { send: () => void },
): void {
  const byPlace = { usePhysicalKeys: true };
  const ofLetters = getHotkeyHandler(
    (Object.entries(letters) as [Letter, () => void][]).map(([letter, act]) => [letter, act, byPlace]),
  );
  const ofSending = getHotkeyHandler([['mod+Enter', send]]);
  useWindowEvent('keydown', (event) => {
    if (document.querySelector('[role="dialog"]')) return;
    ofSending(event);
    if (areOn && !isTypedInto(event.target)) ofLetters(event);
  });
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
