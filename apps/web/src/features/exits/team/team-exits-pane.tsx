import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { HairlineList, Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { teamExitsQuery } from '../exits.queries.js';
import styles from '../exits.module.css';
import type { Place } from './place.js';

/** On a team's pages: how far it is from its end, or how that came, and the way to all of it. */
export function TeamExitsPane({ teamId }: { teamId: string }) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const query = useQuery(teamExitsQuery(slug, teamId));
  return (
    <Pane>
      <PaneSection
        title={t('pane.title')}
        end={
          <Button
            size="xs"
            variant="light"
            renderRoot={(props) => (
              <Link {...props} to="/h/$hub/teams/$team/exits" params={{ hub: slug, team: teamId }} />
            )}
          >
            {t('pane.open')}
          </Button>
        }
      />
      <QueryStates query={query}>
        {({ items }) => (
          <HairlineList label={t('pane.title')}>
            {items.map((place) => (
              <Line key={place.enrolmentId} place={place} />
            ))}
          </HairlineList>
        )}
      </QueryStates>
    </Pane>
  );
}

function Line({ place }: { place: Place }) {
  const { t } = useTranslation('exits');
  const { day } = useFormats();
  const { cohort, enrolledOn, leftOn, exit, dismissals, lacks, pause, certificates } = place;
  const underWay = dismissals.find(({ state }) => state === 'noticed' || state === 'decided' || state === 'appealed');
  const facts = [
    leftOn ? t(`state.${exit?.kind ?? 'left'}`, { day: day(leftOn) }) : t('state.on', { day: day(enrolledOn) }),
    pause ? t('pause.until', { from: day(pause.fromOn), until: day(pause.untilOn) }) : null,
    underWay ? t(`dismissal.${underWay.state}`) : null,
    !leftOn && !underWay && cohort.phase === 'open' && lacks.length > 0
      ? t('lacks.title', { count: lacks.length })
      : null,
    certificates.some(({ state }) => state === 'valid') ? t('certificate.there') : null,
  ].filter((fact) => fact !== null);
  return (
    <li>
      <div>
        <b>{cohort.name}</b>
        <p className={styles['quiet']}>{facts.join(' · ')}</p>
      </div>
    </li>
  );
}
