import { Button } from '@mantine/core';
import type { TeamView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ForeignPanesOn } from '../../../routing/panes.js';
import { useHub } from '../../../routing/use-hub.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { EditTeamDialog } from './edit-team-dialog.js';
import { EnrolmentsPane, Facts } from './enrolments-pane.js';
import { MembersPane } from './members-pane.js';
import { teamQuery } from './teams.queries.js';
import styles from './teams.module.css';

/** `/h/$hub/teams/$team`: what is known of a team, its people and its cohorts. */
export function TeamPage() {
  const { slug } = useHub();
  const { team: id } = useParams({ from: '/signed-in/h/$hub/teams/$team' });
  const query = useQuery(teamQuery(slug, id));
  return <QueryStates query={query}>{(team) => <Team team={team} />}</QueryStates>;
}

function Team({ team }: { team: TeamView }) {
  const { t } = useTranslation('teams');
  const { slug } = useHub();
  const lead = team.members.find(({ role, leftOn }) => role === 'lead' && leftOn === null);
  return (
    <>
      <PageHeader
        above={
          <Link to="/h/$hub/teams" params={{ hub: slug }}>
            {t('title')}
          </Link>
        }
        title={team.name}
        facts={[lead?.name ?? t('noLead'), team.kind ? t(`kind.${team.kind}`) : null, team.district]
          .filter(Boolean)
          .join(' · ')}
      />
      <WithAside aside={<FactsPane team={team} />}>
        <MembersPane team={team} />
        <ForeignPanesOn on="team" about={{ teamId: team.id }} />
        <EnrolmentsPane team={team} />
      </WithAside>
    </>
  );
}

function FactsPane({ team }: { team: TeamView }) {
  const { t } = useTranslation('teams');
  const [isEditing, setEditing] = useState(false);
  const { summary, district, sector, kind, businessNumber, corporateNumber, website } = team;
  const facts = [
    { label: t('field.district'), value: district },
    { label: t('field.sector'), value: sector },
    { label: t('field.kind'), value: kind ? t(`kind.${kind}`) : null },
    { label: t('field.businessNumber'), value: businessNumber },
    { label: t('field.corporateNumber'), value: corporateNumber },
  ].map(({ label, value }) => ({ label, value: value ?? t('facts.none') }));
  return (
    <Pane>
      <PaneSection
        title={t('facts.title')}
        end={
          team.can.update ? (
            <Button variant="subtle" size="xs" onClick={() => setEditing(true)}>
              {t('facts.edit')}
            </Button>
          ) : null
        }
      >
        {summary ? <p>{summary}</p> : null}
        <Facts facts={facts} />
        {website ? (
          <a className={styles['website']} href={website} target="_blank" rel="noreferrer noopener">
            {website}
          </a>
        ) : null}
      </PaneSection>
      {isEditing ? <EditTeamDialog team={team} onClose={() => setEditing(false)} /> : null}
    </Pane>
  );
}
