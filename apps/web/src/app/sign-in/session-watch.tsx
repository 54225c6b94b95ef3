import type { CurrentSessionView } from '@onsil/contracts';
import { useIdle } from '@mantine/hooks';
import { focusManager, queryOptions, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';

import { answer, api } from '../../api/client.js';
import { sessionUsedAt } from '../../api/session.js';
import { sessionEnding } from './session-ending.rule.js';

const LOOK_EVERY_MS = 15_000;
const IDLE_AFTER_MS = 60_000;

/** How long the session lives; asking for it is using it. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => answer<CurrentSessionView>(api.GET('/api/v1/sessions/current')),
  staleTime: Infinity,
});

const SessionEndingDialog = lazy(async () => {
  const { SessionEndingDialog: dialog } = await import('./session-ending-dialog.js');
  return { default: dialog };
});

/** Warns before the session ends unused. When it has ended, a request finds that out and asks to sign in again. */
export function SessionWatch() {
  const { data, refetch } = useQuery(sessionQuery);
  const [now, look] = useNow();
  useNoPollingWhenIdle();
  const ending = data ? sessionEnding(data, sessionUsedAt(), now) : null;
  const isOver = ending?.state === 'over';
  useEffect(() => {
    if (isOver) void refetch();
  }, [isOver, refetch]);
  if (ending?.state !== 'soon') return null;
  return (
    <Suspense>
      <SessionEndingDialog at={ending.at} mayStay={ending.mayStay} onStay={() => void refetch().then(look)} />
    </Suspense>
  );
}

/** A page that nobody uses stops asking for what is new, or its session would never end; it asks when they return. */
function useNoPollingWhenIdle(): void {
  const isIdle = useIdle(IDLE_AFTER_MS, { initialState: false });
  useEffect(() => {
    focusManager.setFocused(isIdle ? false : undefined);
    return () => focusManager.setFocused(undefined);
  }, [isIdle]);
}

function useNow(): [now: number, look: () => void] {
  const [now, setNow] = useState(() => Date.now());
  const look = useCallback(() => setNow(Date.now()), []);
  useEffect(() => {
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [look]);
  return [now, look];
}
