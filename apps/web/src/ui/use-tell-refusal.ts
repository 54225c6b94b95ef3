import { notifyDone } from './notify-done.js';
import { useProblemText } from './use-problem-text.js';

/** Tells why a change that has no place of its own for it was refused; for a mutation's `onError` or a promise's `catch`. */
export function useTellRefusal(): (error: Error) => void {
  const problemText = useProblemText();
  return (error) => notifyDone(problemText(error));
}
