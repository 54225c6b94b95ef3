import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

/** After a sign-in: forget what another person saw, and go on to where they wanted to be. */
export function useSignedIn(): (next?: string) => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  return async (next = '/') => {
    queryClient.clear();
    await router.invalidate();
    router.history.push(next);
  };
}
