import { logFormView, type LogFormView, type MentoringSessionRow } from '@onsil/contracts';

const id = (at: number): string => `0190f1c4-7b0e-7cc3-98c4-${String(at).padStart(12, '0')}`;

/** A session of yesterday without a log. Say only what the test is about. */
export function aSession(overrides: Partial<MentoringSessionRow> = {}): MentoringSessionRow {
  return {
    id: id(1),
    team: { id: id(2), name: 'Seaside Laundry' },
    mentor: { id: id(3), name: 'Mentor 03' },
    number: 12,
    startsAt: '2026-08-20T06:00:00Z',
    minutes: 60,
    mode: 'at_hub',
    place: 'Room 2',
    link: null,
    question: '',
    status: 'planned',
    isPlanned: true,
    cancelReason: null,
    isLogOwed: true,
    answer: null,
    version: 1,
    ...overrides,
  };
}

/** The log page's form of that session: two people, no draft, nothing carried; it fits the contract. */
export function aLogForm(overrides: Partial<LogFormView> = {}): LogFormView {
  return logFormView.parse({
    session: aSession(),
    start: {
      startsAt: '2026-08-20T06:00:00Z',
      minutes: 60,
      participantIds: [id(11), id(12)],
      mentorCame: true,
    },
    participants: [
      { id: id(11), name: 'Lead 12', role: 'lead' },
      { id: id(12), name: 'Member 12-1', role: 'member' },
    ],
    topics: ['pricing', 'subscription', 'sales_channel', 'people', 'social_impact', 'law'],
    owners: [
      { id: id(21), name: 'Lead 12' },
      { id: id(22), name: 'Mentor 03' },
    ],
    carried: [],
    isOnBehalf: false,
    draft: null,
    version: 0,
    ...overrides,
  });
}
