import { useEffect, useState } from 'react';

import { onSessionEnd } from '../../api/session.js';

/** While requests wait for a new session: how to let them go on. */
export function useSessionEnd(): { resume: () => void } | null {
  const [ended, setEnded] = useState<{ resume: () => void } | null>(null);
  useEffect(
    () =>
      onSessionEnd(
        () =>
          new Promise((resolve) => {
            setEnded({
              resume: () => {
                setEnded(null);
                resolve();
              },
            });
          }),
      ),
    [],
  );
  return ended;
}
