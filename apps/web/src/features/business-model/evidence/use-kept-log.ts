import type { Consent, TestEvidenceKind, EvidenceStrength, Verdict } from '@onsil/contracts';

import { useMe } from '../../../routing/use-hub.js';
import { useUnsent } from '../../../ui/use-unsent.js';

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
  const place = {
    key: `${personId}/${hub}/evidence/${teamId}`,
    subject: { kind: 'evidence', hub, id: teamId, name, path: `/h/${hub}/business-model/log?team=${teamId}` },
  } as const;
  const { words, write, forget } = useUnsent<UnsentLog>(place, emptyLog(today));
  return {
    log: words,
    change: (part: Partial<UnsentLog>): void => write((now) => ({ ...now, ...part })),
    forget,
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
