import { ActionIcon, Button, Menu } from '@mantine/core';
import type { MentorAssignmentView, MentorView } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconDots } from '../../../ui/icons/dots.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { PageHeader } from '../../../ui/page-header.js';
import { HairlineList, Pane, PaneSection, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { AssignDialog } from './assign-dialog.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { endPair, mentorQuery, setPrimary, useMentorsChanged } from './mentors.queries.js';
import styles from './mentors.module.css';
import { OfferFacts } from './offer-facts.js';
import { ProfileDialog } from './profile-dialog.js';

/** `/h/$hub/mentors/$mentor`: what a mentor knows, and whom they are with. */
export function MentorPage() {
  const { slug } = useHub();
  const { mentor: id } = useParams({ from: '/signed-in/h/$hub/mentors/$mentor' });
  const query = useQuery(mentorQuery(slug, id));
  return <QueryStates query={query}>{(mentor) => <Mentor mentor={mentor} />}</QueryStates>;
}

function Mentor({ mentor }: { mentor: MentorView }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHub();
  const mayManage = useCan()('mentor.manage');
  const [isAssigning, setAssigning] = useState(false);
  const live = mentor.assignments.filter(({ endedOn }) => endedOn === null);
  const ended = mentor.assignments.filter(({ endedOn }) => endedOn !== null);
  return (
    <>
      <PageHeader
        above={
          <Link to="/h/$hub/mentors" params={{ hub: slug }}>
            {t('title')}
          </Link>
        }
        title={mentor.name}
        facts={[mentor.email, mentor.isResting ? t('resting') : null, mentor.personId ? null : t('noAccount')]
          .filter(Boolean)
          .join(' · ')}
        actions={
          mayManage && !mentor.isResting ? (
            <Button leftSection={<IconPlus size={17} stroke={1.8} aria-hidden />} onClick={() => setAssigning(true)}>
              {t('assign.open')}
            </Button>
          ) : null
        }
      />
      <WithAside aside={<Profile mentor={mentor} mayManage={mayManage} />}>
        <Pane>
          <PaneSection
            title={t('pairs')}
            end={<span className={styles['quiet']}>{t('room', { teams: live.length, count: mentor.capacity })}</span>}
          >
            {live.length === 0 ? <p className={styles['quiet']}>{t('noTeam')}</p> : null}
          </PaneSection>
          <HairlineList label={t('pairs')}>
            {live.map((pair) => (
              <PairLine key={pair.id} mentor={mentor} pair={pair} mayManage={mayManage} />
            ))}
          </HairlineList>
        </Pane>
        {ended.length > 0 ? (
          <Pane>
            <PaneSection title={t('ended')} count={ended.length} />
            <HairlineList label={t('ended')}>
              {ended.map((pair) => (
                <PairLine key={pair.id} mentor={mentor} pair={pair} mayManage={false} />
              ))}
            </HairlineList>
          </Pane>
        ) : null}
      </WithAside>
      {isAssigning ? <AssignDialog mentor={mentor} onClose={() => setAssigning(false)} /> : null}
    </>
  );
}

interface PairLineProps {
  mentor: MentorView;
  pair: MentorAssignmentView;
  mayManage: boolean;
}

function PairLine({ mentor, pair, mayManage }: PairLineProps) {
  const { t } = useTranslation('mentors');
  const { slug } = useHub();
  const { day } = useFormats();
  const problemText = useProblemText();
  const changed = useMentorsChanged(slug);
  const [asked, ask] = useState<'end' | 'handOver' | null>(null);
  const primary = useMutation({
    mutationFn: () => setPrimary(slug, pair, !pair.isPrimary),
    onSettled: changed,
  });
  const end = useMutation({
    mutationFn: (reason: string) => endPair(slug, pair, reason),
    onSuccess: () => {
      notifyDone(t('end.done', { team: pair.team.name }));
      changed();
      ask(null);
    },
  });
  const { team, isPrimary, startsOn, endedOn, endReason, capacityReason } = pair;
  return (
    <li className={styles['pair']}>
      <div>
        <Link to="/h/$hub/teams/$team" params={{ hub: slug, team: team.id }}>
          {team.name}
        </Link>{' '}
        <span className={styles['quiet']}>{isPrimary ? t('primary') : null}</span>
        <p className={styles['quiet']}>
          {endedOn ? t('wasFrom', { from: day(startsOn), to: day(endedOn) }) : t('since', { day: day(startsOn) })}
          {endReason ? ` · ${endReason}` : ''}
        </p>
        {capacityReason ? <p className={styles['quiet']}>{t('aboveCapacity', { reason: capacityReason })}</p> : null}
        {primary.error ? (
          <p role="alert" className={styles['failure']}>
            {problemText(primary.error)}
          </p>
        ) : null}
      </div>
      {mayManage ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" size="lg" aria-label={t('pairMenu', { team: team.name })}>
              <IconDots size={18} stroke={1.8} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => primary.mutate()}>{t(isPrimary ? 'unmakePrimary' : 'makePrimary')}</Menu.Item>
            <Menu.Item onClick={() => ask('handOver')}>{t('handOver.open')}</Menu.Item>
            <Menu.Item onClick={() => ask('end')}>{t('end.open')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {asked === 'end' ? (
        <ReasonDialog
          opened
          onClose={() => ask(null)}
          title={t('end.title', { team: team.name })}
          confirm={t('end.action')}
          change={end}
          onConfirm={(reason) => end.mutate(reason)}
        >
          <p>{t('end.body')}</p>
        </ReasonDialog>
      ) : null}
      {asked === 'handOver' ? <HandOverDialog mentor={mentor} pair={pair} onClose={() => ask(null)} /> : null}
    </li>
  );
}

function Profile({ mentor, mayManage }: { mentor: MentorView; mayManage: boolean }) {
  const { t } = useTranslation('mentors');
  const { relative } = useFormats();
  const [isChanging, setChanging] = useState(false);
  const { introduction, lastActiveAt, capacityWish } = mentor;
  return (
    <Pane>
      <PaneSection
        title={t('profile.title')}
        end={
          mayManage ? (
            <Button size="xs" variant="subtle" onClick={() => setChanging(true)}>
              {t('profile.change')}
            </Button>
          ) : null
        }
      >
        {introduction ? <p className={styles['words']}>{introduction}</p> : null}
        <dl className={styles['facts']}>
          <OfferFacts of={mentor} />
          {capacityWish === null ? null : (
            <>
              <dt>{t('wish')}</dt>
              <dd>{t('wishOf', { count: capacityWish })}</dd>
            </>
          )}
          <dt>{t('column.active')}</dt>
          <dd>{lastActiveAt ? relative(lastActiveAt) : t('never')}</dd>
        </dl>
      </PaneSection>
      {isChanging ? <ProfileDialog mentor={mentor} onClose={() => setChanging(false)} /> : null}
    </Pane>
  );
}
