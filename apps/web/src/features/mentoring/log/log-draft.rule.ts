import type { LogFormView, SaveLogDraftBody, SendLogBody } from '@onsil/contracts';

export type LogDraft = SaveLogDraftBody;
export type DraftAction = LogDraft['actions'][number];
export const MOST_ACTIONS = 3;

/** What hinders the log from being sent, named as the place on the page where it is mended. */
export type LogFault = 'actions' | `action-${number}` | 'minutes';

/** Where writing begins: what was saved, else what the session says. */
export function startingDraft({ draft, start }: Pick<LogFormView, 'draft' | 'start'>): LogDraft {
  if (!draft) return { ...start, topics: [], sharedNote: '', actions: [], note: null };
  const { savedAt: _savedAt, version: _version, ...written } = draft;
  return written;
}

/** An action as it is offered: the team's first person, a week from now. Both stand there to be changed. */
export function newAction(owners: LogFormView['owners'], today: string): DraftAction {
  return { title: '', ownerId: owners[0]?.id ?? null, dueOn: plusDays(today, 7) };
}

/** What is still missing, in the order of the page. */
export function faultsOf(draft: LogDraft, { carried }: Pick<LogFormView, 'carried'>): LogFault[] {
  const somebodyCame = draft.participantIds.length > 0;
  const isOpen = carried.some(({ status }) => status === 'open');
  return [
    ...(draft.minutes < 5 ? ['minutes' as const] : []),
    ...(somebodyCame && draft.actions.length === 0 && !isOpen ? ['actions' as const] : []),
    ...draft.actions.flatMap(({ title, ownerId, dueOn }, at) =>
      title.trim() === '' || ownerId === null || dueOn === null ? [`action-${at}` as const] : [],
    ),
  ];
}

/** The draft as the server takes it; call it without faults only. */
export function sendable(draft: LogDraft): SendLogBody {
  return {
    ...draft,
    sharedNote: draft.sharedNote.trim(),
    actions: draft.actions.map(({ title, ownerId, dueOn }) => ({
      title: title.trim(),
      ownerId: ownerId!,
      dueOn: dueOn!,
    })),
    note: draft.note && draft.note.body.trim() !== '' ? draft.note : null,
  };
}

/** What two drafts say differently, part by part, in the words that are given. */
export function differingParts<Part extends string>(
  mine: LogDraft,
  theirs: LogDraft,
  words: Record<Part, (draft: LogDraft) => string>,
): { part: Part; mine: string; theirs: string }[] {
  return (Object.keys(words) as Part[])
    .map((part) => ({ part, mine: words[part](mine), theirs: words[part](theirs) }))
    .filter((each) => each.mine !== each.theirs);
}

/** True while the second note may still be read by that circle: what was written for the writer alone stays so. */
export function mayBeReadBy(
  audience: NonNullable<LogDraft['note']>['audience'],
  { written, saved }: { written: LogDraft['note']; saved: 'only_me' | 'mentor_and_staff' | null },
): boolean {
  if (audience === 'only_me') return true;
  return saved !== 'only_me' && !(written?.audience === 'only_me' && written.body.trim() !== '');
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
