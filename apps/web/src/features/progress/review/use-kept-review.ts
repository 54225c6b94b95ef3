import type { ReviewMark } from '@onsil/contracts';
import { useEffect, useState } from 'react';

import { useMe } from '../../../routing/use-hub.js';
import { keptDrafts, type DraftSubject } from '../../../ui/kept-drafts.js';

/** A review before it is sent. */
export interface UnsentReview {
  readonly decision: 'accept' | 'return' | null;
  readonly marks: readonly ReviewMark[];
  readonly body: string;
  /** What was ticked of the checklist, by the tick's id. */
  readonly ticks?: Readonly<Record<string, boolean>>;
}

const NOTHING: UnsentReview = { decision: null, marks: [], body: '' };

/** What a reviewer prepares for one attempt, kept on this device until it is sent. */
export function useKeptReview(subject: DraftSubject) {
  const { id: personId } = useMe();
  const key = `${personId}/${subject.hub}/review/${subject.id}`;
  const [review, setReview] = useState(NOTHING);
  useEffect(() => {
    let isLeft = false;
    void keptDrafts.get<UnsentReview>(key).then((kept) => {
      if (kept && !isLeft) setReview((now) => (now === NOTHING ? kept.draft : now));
    });
    return () => {
      isLeft = true;
    };
  }, [key]);
  return {
    review,
    isUnsent: review !== NOTHING,
    change: (part: Partial<UnsentReview>): void => {
      const changed = { ...review, ...part };
      setReview(changed);
      void keptDrafts.put(key, { draft: changed, version: 0, subject });
    },
    forget: (): void => {
      setReview(NOTHING);
      void keptDrafts.remove(key);
    },
  };
}
