import type { CertificateView, DismissalView, TeamExitsView } from '@onsil/contracts';

const id = (end: number): string => `0190f1c4-7b0e-7cc3-98c4-0000000000${end}`;
const MANAGER = { id: id(10), name: 'Manager 01' };

/** A team on one cohort, which lacks one milestone. */
export function aPlace(overrides: Partial<TeamExitsView['items'][number]> = {}): TeamExitsView['items'][number] {
  return {
    enrolmentId: id(20),
    cohort: { id: id(21), name: 'Cohort 1', programme: 'Incubation 2026', phase: 'open' },
    enrolledOn: '2026-03-04',
    leftOn: null,
    pause: null,
    lacks: [{ kind: 'milestone', id: id(50), code: 'M9', title: 'Final report' }],
    exit: null,
    dismissals: [],
    certificates: [],
    can: { withdraw: false, recordFailure: false, graduate: false, notice: false, resume: false, issue: false },
    ...overrides,
  };
}

export function exitsOf(...items: TeamExitsView['items']): TeamExitsView {
  return { team: { id: id(22), name: 'Slow Steps' }, items, settings: { noticeDays: 10, appealDays: 14 } };
}

export function aDismissal(overrides: Partial<DismissalView> = {}): DismissalView {
  return {
    id: id(30),
    state: 'noticed',
    teamId: id(22),
    cohortId: id(21),
    notice: { text: 'No answer for three months.', by: MANAGER, at: '2026-08-01T01:00:00Z' },
    statementDueOn: '2026-08-14',
    hearing: null,
    statement: null,
    decision: null,
    appealDueOn: null,
    appeal: null,
    appealDecision: null,
    version: 3,
    can: { state: false, decide: false, appeal: false, decideAppeal: false, complete: false },
    opensOn: null,
    ...overrides,
  };
}

export function aCertificate(overrides: Partial<CertificateView> = {}): CertificateView {
  return {
    id: id(40),
    serial: '2026-0007',
    state: 'valid',
    content: {
      hub: { ko: '강원', en: 'Gangwon' },
      issuer: 'Gangwon hub',
      team: 'Slow Steps',
      members: ['Kim Haru'],
      programme: 'Incubation 2026',
      cohort: 'Cohort 1',
      startsOn: '2026-03-04',
      endsOn: '2026-11-28',
      issuedOn: '2026-12-01',
    },
    issuedBy: MANAGER,
    issuedAt: '2026-12-01T01:00:00Z',
    ended: null,
    replacedBy: null,
    verifyUrl: 'https://onsil.example/verify/abcdefghijklmnopqrstuvwxyz0',
    version: 1,
    can: { revoke: false, reissue: false },
    ...overrides,
  };
}
