import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After going to another page the focus stands on its title, so that a screen reader says where one is. */
export function useFocusOnArrival(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        const title = document.querySelector<HTMLElement>('h1[tabindex="-1"]') ?? document.getElementById('main');
        title?.focus({ preventScroll: true });
      }),
    [router],
  );
}
