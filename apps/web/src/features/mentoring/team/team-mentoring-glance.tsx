import type { MentoringSessionRow, TeamMentoringView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { QueryStates } from '../../../ui/query-states.js';
import { SessionStatus } from '../sessions/session-line.js';
import { useSessionWords } from '../sessions/use-session-words.js';
import { teamMentoringQuery } from '../sessions.queries.js';
import styles from './team.module.css';

/** A team's mentoring in a few lines, for the board's side panel: when they met and meet, what is still open. */
export function TeamMentoringGlance({ teamId }: { teamId: string }) {
  const { slug } = useHub();
  const query = useQuery(teamMentoringQuery(slug, teamId));
  return (
    <div>
      <QueryStates query={query}>{(view) => <Glance teamId={teamId} view={view} />}</QueryStates>
    </div>
  );
}

function Glance({ teamId, view }: { teamId: string; view: TeamMentoringView }) {
  const { t } = useTranslation('mentoring');
  const { slug } = useHub();
  const { mentors, sessions, minutes, coming, past, actions } = view;
  const { duration, day } = useFormats();
  const open = actions.filter(({ status }) => status === 'open');
  return (
    <>
      <h3>{t('team.title')}</h3>
      {mentors.length === 0 ? <p className={styles['quiet']}>{t('team.noMentor')}</p> : null}
      <dl className={styles['glance']}>
        <dt>{t('glance.next')}</dt>
        <dd>{coming[0] ? <Meeting session={coming[0]} /> : t('glance.noneNext')}</dd>
        <dt>{t('glance.last')}</dt>
        <dd>{past[0] ? <Meeting session={past[0]} /> : t('home.neverMet')}</dd>
        <dt>{t('glance.sum')}</dt>
        <dd>
          <Link to="/h/$hub/sessions" params={{ hub: slug }} search={{ when: 'logged' as const, team: teamId }}>
            {t('team.count', { count: sessions })} · {duration(minutes)}
          </Link>
        </dd>
        <dt>{t('team.actions')}</dt>
        <dd>
          {open.length === 0 ? t('glance.noneOpen') : null}
          <ul>
            {open.map(({ id, title, owner, dueOn, isOverdue }) => (
              <li key={id} data-late={isOverdue || undefined}>
                {title}
                <span className={styles['quiet']}>{[owner.name, dueOn && day(dueOn)].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </>
  );
}

/** 8. 20.(목) 15:00–16:00, 멘토 03; leads to the session and its log. */
function Meeting({ session }: { session: MentoringSessionRow }) {
  const { slug } = useHub();
  const words = useSessionWords();
  return (
    <>
      <Link to="/h/$hub/sessions/$session" params={{ hub: slug, session: session.id }}>
        {words.when(session)}
      </Link>
      <span className={styles['quiet']}>
        {session.mentor.name} <SessionStatus {...session} />
      </span>
    </>
  );
}
