import { useMutation } from '@tanstack/react-query';

import { useHub } from '../../routing/use-hub.js';
import { notifyDone } from '../../ui/notify-done.js';
import { useExitsChanged } from './exits.queries.js';

/** One step on a team's way out: sent, said, and everything that shows it read again. */
export function useStep<Input>(
  send: (input: Input) => Promise<unknown>,
  { done, onDone }: { done: string; onDone: () => void },
) {
  const changed = useExitsChanged(useHub().slug);
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      notifyDone(done);
      onDone();
      await changed();
    },
  });
}
