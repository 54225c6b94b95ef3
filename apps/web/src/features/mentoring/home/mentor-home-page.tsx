import { Button } from '@mantine/core';
import type { MentorHomeView, MentoringSessionRow } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ForeignPanesOn } from '../../../routing/panes.js';
import { useHub, useMe } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconCalendarTime } from '../../../ui/icons/calendar-time.js';
import { IconPencil } from '../../../ui/icons/pencil.js';
import { MilestoneStrip } from '../../../ui/milestone-strip.js';
import { PageHeader } from '../../../ui/page-header.js';
import { HairlineList, Pane, PaneSection, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { OwnProfilePane } from '../mentors/own-profile-pane.js';
import { ActionList } from '../sessions/action-list.js';
import { SessionDialog, type SessionTask } from '../sessions/session-dialog.js';
import { SessionLine } from '../sessions/session-line.js';
import { useSessionWords } from '../sessions/use-session-words.js';
import { mentorHomeQuery } from '../sessions.queries.js';
import styles from './home.module.css';
import { OwnTeams } from './own-teams.js';

const HOUR_MS = 3_600_000;
const SOON_HOURS = 12;

/** `/h/$hub/mentor`: whom a mentor meets next, which logs are owed, how the own teams stand. */
export function MentorHomePage() {
  const { t } = useTranslation('mentoring');
  const { slug } = useHub();
  const query = useQuery(mentorHomeQuery(slug));
  return (
    <QueryStates query={query}>
      {(home) =>
        home.mentor ? (
          <MentorHome home={home} mentor={home.mentor} />
        ) : (
          <>
            <PageHeader title={t('home.title')} />
            <Pane>
              <EmptyState title={t('home.noMentor.title')}>{t('home.noMentor.body')}</EmptyState>
            </Pane>
          </>
        )
      }
    </QueryStates>
  );
}

function MentorHome({ home, mentor }: { home: MentorHomeView; mentor: NonNullable<MentorHomeView['mentor']> }) {
  const { t } = useTranslation('mentoring');
  const { slug } = useHub();
  const { name } = useMe();
  const navigate = useNavigate();
  const titleOf = useTitle();
  const [asked, ask] = useState<SessionTask | null>(null);
  const [first] = home.next;
  const teams = home.teams.map(({ team }) => team);
  const begin = (what: 'plan' | 'unplanned') => ask({ what, teams, mentors: [mentor] });
  return (
    <>
      <PageHeader
        title={titleOf(first, home)}
        facts={name}
        actions={
          teams.length > 0 ? (
            <>
              <Button variant="default" onClick={() => begin('unplanned')}>
                {t('team.log')}
              </Button>
              <Button variant={home.owed.length > 0 ? 'default' : 'filled'} onClick={() => begin('plan')}>
                {t('team.plan')}
              </Button>
            </>
          ) : null
        }
      />
      <WithAside aside={<Beside home={home} />}>
        {first ? (
          <NextSession
            session={first}
            way={home.teams.find(({ team }) => team.id === first.team.id)?.way ?? []}
            agreed={home.actions.filter(({ team }) => team.id === first.team.id)}
            onMove={() => ask({ what: 'move', session: first })}
          />
        ) : null}
        {home.owed.map((session, at) => (
          <OwedLog key={session.id} session={session} isFirst={at === 0} />
        ))}
        {home.next.length > 1 ? (
          <Pane>
            <PaneSection title={t('home.later')} count={home.next.length - 1} />
            <HairlineList label={t('home.later')}>
              {home.next.slice(1).map((session) => (
                <SessionLine key={session.id} session={session} without="mentor" />
              ))}
            </HairlineList>
          </Pane>
        ) : null}
        <OwnTeams home={home} />
      </WithAside>
      {asked ? (
        <SessionDialog
          task={asked}
          onClose={() => ask(null)}
          onSaved={({ id: session }) =>
            asked.what === 'unplanned' &&
            void navigate({ to: '/h/$hub/sessions/$session/log', params: { hub: slug, session } })
          }
        />
      ) : null}
    </>
  );
}

/** 1시간 뒤 만나요; further away, the day. */
function useTitle(): (next: MentoringSessionRow | undefined, home: MentorHomeView) => string {
  const { t } = useTranslation('mentoring');
  const { dateTime } = useFormats();
  return (next, { owed }) => {
    if (!next) return owed.length > 0 ? t('home.owedOnly', { count: owed.length }) : t('home.nothingNext');
    const left = Date.parse(next.startsAt) - Date.now();
    if (left < 0) return t('home.now', { team: next.team.name });
    if (left < HOUR_MS) return t('home.inMinutes', { count: Math.max(1, Math.round(left / 60_000)) });
    if (left < SOON_HOURS * HOUR_MS) return t('home.inHours', { count: Math.round(left / HOUR_MS) });
    return t('home.on', { when: dateTime(next.startsAt) });
  };
}

function OwedLog({ session, isFirst }: { session: MentoringSessionRow; isFirst: boolean }) {
  const { t } = useTranslation('mentoring');
  const { slug } = useHub();
  const words = useSessionWords();
  return (
    <div className={styles['owed']}>
      <Pane>
        <PaneSection title={t('home.owed', { team: session.team.name })}>
          <p className={styles['quiet']}>
            {words.when(session)} · {t('home.prefilled')}
          </p>
          <Button
            mt="sm"
            size="lg"
            fullWidth
            variant={isFirst ? 'filled' : 'default'}
            renderRoot={(props) => (
              <Link {...props} to="/h/$hub/sessions/$session/log" params={{ hub: slug, session: session.id }} />
            )}
            leftSection={<IconPencil size={19} stroke={1.8} aria-hidden />}
          >
            {t('home.write')}
          </Button>
        </PaneSection>
      </Pane>
    </div>
  );
}

interface NextSessionProps {
  session: MentoringSessionRow;
  /** Where its team stands in the plan. */
  way: MentorHomeView['teams'][number]['way'];
  agreed: MentorHomeView['actions'];
  onMove: () => void;
}

function NextSession({ session, way, agreed, onMove }: NextSessionProps) {
  const { t } = useTranslation('mentoring');
  const { slug } = useHub();
  const words = useSessionWords();
  const { id, team, question, link } = session;
  return (
    <Pane>
      <PaneSection>
        <p className={styles['quiet']}>
          {words.when(session)} · {words.where(session)}
        </p>
        <h2 className={styles['team']}>
          <Link to="/h/$hub/sessions/$session" params={{ hub: slug, session: id }}>
            {team.name}
          </Link>
        </h2>
        {way.length > 0 ? <MilestoneStrip milestones={way} size="wide" /> : null}
        {question ? (
          <>
            <h3 className={styles['question']}>{t('home.question')}</h3>
            <p>{question}</p>
          </>
        ) : null}
      </PaneSection>
      {agreed.length > 0 ? (
        <PaneSection title={t('home.agreed')}>
          <ActionList actions={agreed} label={t('home.agreed')} />
        </PaneSection>
      ) : null}
      <PaneSection>
        <div className={styles['buttons']}>
          {link ? (
            <Button component="a" variant="default" href={link} target="_blank" rel="noreferrer noopener">
              {t('home.join')}
            </Button>
          ) : null}
          <Button
            variant="default"
            leftSection={<IconCalendarTime size={18} stroke={1.8} aria-hidden />}
            onClick={onMove}
          >
            {t('home.move')}
          </Button>
        </div>
      </PaneSection>
    </Pane>
  );
}

function Beside({ home: { actions } }: { home: MentorHomeView }) {
  return (
    <>
      <OpenActions actions={actions} />
      <ForeignPanesOn on="mentorHome" about={{}} />
      <OwnProfilePane />
    </>
  );
}

function OpenActions({ actions }: Pick<MentorHomeView, 'actions'>) {
  const { t } = useTranslation('mentoring');
  return (
    <Pane>
      <PaneSection title={t('home.actions')} count={actions.length}>
        {actions.length > 0 ? (
          <ActionList actions={actions} label={t('home.actions')} />
        ) : (
          <p className={styles['quiet']}>{t('home.noActions')}</p>
        )}
      </PaneSection>
    </Pane>
  );
}
