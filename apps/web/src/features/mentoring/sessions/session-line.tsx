import type { MentoringSessionRow } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import styles from './sessions.module.css';
import { useSessionWords } from './use-session-words.js';

interface SessionLineProps {
  session: MentoringSessionRow;
  /** What the page says anyway: whose team it is, or whose mentor. */
  without?: 'team' | 'mentor';
}

/** One session in a list: who, when, where, and what became of it. */
export function SessionLine({ session, without }: SessionLineProps) {
  const { t } = useTranslation('sessions');
  const { slug } = useHub();
  const words = useSessionWords();
  const { id, mentor, status, isLogOwed, answer, cancelReason, number } = session;
  const title =
    without === 'team' && number !== null ? t('title', { team: mentor.name, number }) : words.title(session);
  return (
    <li className={styles['line']}>
      <div>
        <Link to="/h/$hub/sessions/$session" params={{ hub: slug, session: id }}>
          {title}
        </Link>
        <p className={styles['by']}>
          {words.when(session)} · {words.where(session)}
          {without ? '' : ` · ${mentor.name}`}
        </p>
        {cancelReason ? <p className={styles['by']}>{cancelReason}</p> : null}
      </div>
      <SessionStatus status={status} isLogOwed={isLogOwed} answer={answer} />
    </li>
  );
}

/** What became of a session, in a word. */
export function SessionStatus({
  status,
  isLogOwed,
  answer,
}: Pick<MentoringSessionRow, 'status' | 'isLogOwed' | 'answer'>) {
  const { t } = useTranslation('sessions');
  const state = status === 'cancelled' ? 'cancelled' : isLogOwed ? 'owed' : (answer ?? 'planned');
  return (
    <span className={styles['status']} data-state={state}>
      {t(`status.${state}`)}
    </span>
  );
}
