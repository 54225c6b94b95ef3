import type { EvidenceAnswer, TeamMilestoneView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { ConfirmModal } from '../../../ui/confirm-modal.js';
import type { WaitingFile } from '../../../ui/file-drop.js';
import { IconCircle } from '../../../ui/icons/circle.js';
import { IconCircleCheck } from '../../../ui/icons/circle-check.js';
import { fieldId } from './answer-field.js';
import { isFilled } from './evidence-answers.js';
import styles from './hand-in.module.css';

/** By item: what was chosen and has not arrived. */
export type WaitingFiles = Readonly<Record<string, readonly WaitingFile[]>>;

interface ReadyDialogProps {
  opened: boolean;
  onClose: () => void;
  view: TeamMilestoneView;
  answers: readonly EvidenceAnswer[];
  waiting: WaitingFiles;
  isSending: boolean;
  onHandIn: () => void;
}

/** Before handing in: what is there, what is missing with a way there; hands in when nothing is missing. */
export function ReadyDialog({ opened, onClose, view, answers, waiting, isSending, onHandIn }: ReadyDialogProps) {
  const { t } = useTranslation('handIn');
  const items = view.evidence.map((item) => {
    const unarrived = waiting[item.id] ?? [];
    const isThere = isFilled(item, answers, view.files);
    return { item, isThere, unarrived, isMissing: (item.required && !isThere) || unarrived.length > 0 };
  });
  const missing = items.filter(({ isMissing }) => isMissing);
  const blockers = view.shown.blockers.filter(({ kind }) => kind === 'milestone').map(({ what }) => what);
  const isReady = missing.length === 0 && blockers.length === 0;
  const goTo = (first: (typeof items)[number] | undefined): void => {
    onClose();
    if (first) setTimeout(() => document.getElementById(fieldId(first.item))?.focus(), 0);
  };
  return (
    <ConfirmModal
      opened={opened}
      onClose={onClose}
      title={isReady ? t('ready.title') : t('ready.missing', { count: missing.length + blockers.length })}
      confirm={isReady ? t(view.capabilities.onBehalf ? 'handIn.onBehalf' : 'handIn.own') : t('ready.fill')}
      change={{ isPending: isSending, error: null }}
      onConfirm={isReady ? onHandIn : () => goTo(missing[0])}
    >
      {blockers.length > 0 ? <p>{t('ready.blocked', { milestones: blockers.join(', ') })}</p> : null}
      <ul className={styles['check']}>
        {items.map(({ item, isThere, unarrived, isMissing }) => (
          <li key={item.id} data-missing={isMissing || undefined}>
            {isThere && !isMissing ? (
              <IconCircleCheck size={20} stroke={1.8} aria-hidden />
            ) : (
              <IconCircle size={20} stroke={1.8} aria-hidden />
            )}
            <span>
              {item.label}{' '}
              {isThere
                ? unarrived.length === 0
                  ? t('ready.there')
                  : null
                : t(item.required ? 'ready.lacks' : 'ready.optional')}
              {unarrived.map(({ name, hasFailed }, at) => (
                <span key={at} className={styles['unarrived']}>
                  {t(hasFailed ? 'ready.failed' : 'ready.sending', { name })}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </ConfirmModal>
  );
}
