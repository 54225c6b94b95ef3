import type { LogDraftView, LogFormView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { ConflictDialog } from '../../../ui/conflict-dialog.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { differingParts, type LogDraft } from './log-draft.rule.js';

interface DraftTakenProps {
  mine: LogDraft;
  theirs: LogDraftView;
  form: Pick<LogFormView, 'participants' | 'owners'>;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** The log was written on elsewhere meanwhile, say on the own laptop: what differs, beside each other; one goes on. */
export function DraftTaken({ mine, theirs, form, onKeepMine, onTakeTheirs }: DraftTakenProps) {
  const { t } = useTranslation('sessionLog');
  const { relative, day, dateTime, duration } = useFormats();
  const nameOf = (id: string | null): string =>
    [...form.owners, ...form.participants].find((person) => person.id === id)?.name ?? '';
  const words = {
    when: ({ startsAt, minutes }: LogDraft) => `${dateTime(startsAt)} · ${duration(minutes)}`,
    who: ({ participantIds, mentorCame }: LogDraft) =>
      [...participantIds.map(nameOf), ...(mentorCame ? [] : [t('mentorMissed')])].filter(Boolean).join(', '),
    topics: ({ topics }: LogDraft) => topics.join(', '),
    actions: ({ actions }: LogDraft) =>
      actions
        .map(({ title, ownerId, dueOn }) =>
          [title, nameOf(ownerId), dueOn ? day(dueOn) : ''].filter(Boolean).join(' · '),
        )
        .join('\n'),
    shared: ({ sharedNote }: LogDraft) => sharedNote,
    second: ({ note }: LogDraft) => note?.body ?? '',
  };
  const titles = {
    when: `${t('day')}, ${t('time')}`,
    who: t('who.label'),
    topics: t('topics.label'),
    actions: t('actions.label'),
    shared: t('shared.label'),
    second: t('second.title'),
  };
  return (
    <ConflictDialog
      title={t('taken.title')}
      parts={differingParts(mine, theirs, words).map(({ part, ...texts }) => ({ name: titles[part], ...texts }))}
      onKeepMine={onKeepMine}
      onTakeTheirs={onTakeTheirs}
    >
      {t('taken.body', { when: relative(theirs.savedAt) })}
    </ConflictDialog>
  );
}
