import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

import { meQuery } from '../../../api/me.js';

/** After a change of the person's own data: every page shows it at once. */
export function useMeChanged(): () => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    await router.invalidate();
  };
}
