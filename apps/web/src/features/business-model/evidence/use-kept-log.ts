import type { Consent, TestEvidenceKind, EvidenceStrength, Verdict } from '@onsil/contracts';
import { useEffect, useState } from 'react';

import { useMe } from '../../../routing/use-hub.js';
import { keptDrafts } from '../../../ui/kept-drafts.js';

/** What is being noted down, before it is sent. */
export interface UnsentLog {
  readonly kind: TestEvidenceKind;
  readonly source: string;
  readonly segment: string;
  readonly happenedOn: string;
  readonly body: string;
  readonly link: string;
  readonly value: number | '';
  readonly unit: string;
  readonly consent: Consent | null;
  readonly strength: EvidenceStrength | null;
  /** By hypothesis. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** A note of a team, kept on this device until it is sent: an interview is often noted where there is no network. */
export function useKeptLog(hub: string, teamId: string, { today, name }: { today: string; name: string }) {
  const { id: personId } = useMe();
  const key = `${personId}/${hub}/evidence/${teamId}`;
  const [empty] = useState<UnsentLog>(() => emptyLog(today));
  const [log, setLog] = useState(empty);
  useEffect(() => {
    let isLeft = false;
    void keptDrafts.get<UnsentLog>(key).then((kept) => {
      if (kept && !isLeft) setLog((now) => (now === empty ? kept.draft : now));
    });
    return () => {
      isLeft = true;
    };
  }, [key, empty]);
  return {
    log,
    change: (part: Partial<UnsentLog>): void => {
      const changed = { ...log, ...part };
      setLog(changed);
      void keptDrafts.put(key, {
        draft: changed,
        version: 0,
        subject: { kind: 'evidence', hub, id: teamId, name, path: `/h/${hub}/business-model/log?team=${teamId}` },
      });
    },
    forget: (): void => {
      setLog(emptyLog(today));
      void keptDrafts.remove(key);
    },
  };
}

function emptyLog(today: string): UnsentLog {
  return {
    kind: 'interview',
    source: '',
    segment: '',
    happenedOn: today,
    body: '',
    link: '',
    value: '',
    unit: '',
    consent: null,
    strength: null,
    verdicts: {},
  };
}
