import { Button } from '@mantine/core';
import type { PublishedMentorView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { SessionDialog } from '../sessions/session-dialog.js';
import { publishedMentorQuery } from './mentors.queries.js';
import styles from './mentors.module.css';
import { OfferFacts } from './offer-facts.js';

/** `/h/$hub/mentor-profiles/$mentor`: what a mentor says of themselves to the teams of the hub, and how to meet. */
export function PublishedMentorPage() {
  const { mentor } = useParams({ from: '/signed-in/h/$hub/mentor-profiles/$mentor' });
  return <PublishedMentorById key={mentor} id={mentor} />;
}

export function PublishedMentorById({ id }: { id: string }) {
  const { slug } = useHub();
  const query = useQuery(publishedMentorQuery(slug, id));
  return <QueryStates query={query}>{(mentor) => <PublishedMentor mentor={mentor} />}</QueryStates>;
}

function PublishedMentor({ mentor }: { mentor: PublishedMentorView }) {
  const { t } = useTranslation('mentors');
  const mayPlan = useCan()('session.plan');
  const [isPlanning, setPlanning] = useState(false);
  const { name, introduction, teams } = mentor;
  return (
    <>
      <PageHeader
        title={name}
        facts={
          teams.map((team) => (team.isPrimary ? t('published.lead', { team: team.name }) : team.name)).join(' · ') ||
          t('published.notOurs')
        }
        actions={
          mayPlan && teams.length > 0 ? (
            <Button onClick={() => setPlanning(true)}>{t('published.plan')}</Button>
          ) : undefined
        }
      />
      <Pane>
        <PaneSection title={t('published.about')}>
          <p className={introduction ? styles['words'] : styles['quiet']}>
            {introduction || t('published.noIntroduction')}
          </p>
          <dl className={styles['facts']}>
            <OfferFacts of={mentor} />
          </dl>
        </PaneSection>
        <PaneSection title={t('published.how')}>
          <p className={styles['quiet']}>{t(teams.length > 0 ? 'published.howOurs' : 'published.howOthers')}</p>
        </PaneSection>
      </Pane>
      {isPlanning ? (
        <SessionDialog task={{ what: 'plan', teams, mentors: [mentor] }} onClose={() => setPlanning(false)} />
      ) : null}
    </>
  );
}
