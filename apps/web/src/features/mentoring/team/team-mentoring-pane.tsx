import { Button } from '@mantine/core';
import type { TeamMentoringView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { HairlineList, Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { LeadContact } from '../lead-contact.js';
import { MentorLink } from '../mentors/mentor-link.js';
import { ActionList } from '../sessions/action-list.js';
import { SessionDialog } from '../sessions/session-dialog.js';
import { SessionLine } from '../sessions/session-line.js';
import { useTopicWords } from '../sessions/use-session-words.js';
import { teamMentoringQuery } from '../sessions.queries.js';
import styles from './team.module.css';

/** A team's mentoring on its page: who, how often, how long, what is next and what was agreed. */
export function TeamMentoringPane({ teamId }: { teamId: string }) {
  const { slug } = useHub();
  const query = useQuery(teamMentoringQuery(slug, teamId));
  return (
    <Pane>
      <QueryStates query={query}>{(view) => <TeamMentoring teamId={teamId} view={view} />}</QueryStates>
    </Pane>
  );
}

function TeamMentoring({ teamId, view }: { teamId: string; view: TeamMentoringView }) {
  const { t } = useTranslation('mentoring');
  const { slug, permissions } = useHub();
  const can = useCan();
  const { duration, relative } = useFormats();
  const topicWords = useTopicWords();
  const navigate = useNavigate();
  const [asked, ask] = useState<'plan' | 'unplanned' | null>(null);
  const { mentors, sessions, minutes, lastSessionAt, coming, past, actions, lead, capabilities } = view;
  const team = { id: teamId, name: '' };
  const canPlan = capabilities.plan && mentors.length > 0;
  const open = actions.filter(({ status }) => status === 'open').length;
  const canLog = capabilities.log && mentors.length > 0;
  return (
    <>
      <PaneSection
        title={t('team.title')}
        end={
          <>
            {canLog ? (
              <Button size="xs" variant="subtle" onClick={() => ask('unplanned')}>
                {t('team.log')}
              </Button>
            ) : null}
            {canPlan ? (
              <Button size="xs" variant="light" onClick={() => ask('plan')}>
                {t('team.plan')}
              </Button>
            ) : null}
          </>
        }
      >
        {mentors.length > 0 ? (
          <ul className={styles['mentors']} aria-label={t('team.mentors')}>
            {mentors.map((mentor) => (
              <li key={mentor.id}>
                <MentorLink of={mentor} />
                {[mentor.isPrimary ? t('team.lead') : null, mentor.specialties.slice(0, 3).map(topicWords).join(', ')]
                  .filter(Boolean)
                  .map((fact) => ` · ${fact}`)
                  .join('')}
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles['quiet']}>
            {t('team.noMentor')}{' '}
            {can('mentor.manage') ? (
              <Link to="/h/$hub/mentors" params={{ hub: slug }}>
                {t('team.assign')}
              </Link>
            ) : null}
          </p>
        )}
        <p className={styles['quiet']}>
          <Link to="/h/$hub/sessions" params={{ hub: slug }} search={{ when: 'logged' as const, team: teamId }}>
            {t('team.count', { count: sessions })} · {duration(minutes)}
          </Link>
          {lastSessionAt ? ` · ${t('team.last', { when: relative(lastSessionAt) })}` : ''}
        </p>
        {lead && permissions.includes('session.log') ? (
          <p className={styles['quiet']}>
            <LeadContact of={{ ...lead, name: t('team.contact', { name: lead.name }) }} />
          </p>
        ) : null}
      </PaneSection>
      {actions.length > 0 ? (
        <PaneSection title={t('team.actions')} {...(open > 0 && { count: open })}>
          <ActionList actions={actions} label={t('team.actions')} />
        </PaneSection>
      ) : null}
      {coming.length + past.length > 0 ? (
        <HairlineList label={t('team.sessions')}>
          {[...coming, ...past].map((session) => (
            <SessionLine key={session.id} session={session} without="team" />
          ))}
        </HairlineList>
      ) : null}
      {asked ? (
        <SessionDialog
          task={{ what: asked, teams: [team], mentors }}
          onClose={() => ask(null)}
          onSaved={(saved) =>
            asked === 'unplanned' &&
            void navigate({ to: '/h/$hub/sessions/$session/log', params: { hub: slug, session: saved.id } })
          }
        />
      ) : null}
    </>
  );
}
