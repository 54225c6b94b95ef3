import { Button, Select } from '@mantine/core';
import type { FrameworkContent, TeamReadinessView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { frameworkQuery } from '../../../api/readiness-frameworks.js';
import { useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { LeftToLead } from '../left-to-lead.js';
import { teamReadinessQuery } from '../readiness.queries.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';
import { DifferencePane } from './difference-pane.js';
import { GapsPane } from './gaps-pane.js';
import { LevelGrid } from './level-grid.js';
import { profileLines } from './profile.rule.js';
import { RadarPane } from './radar-pane.js';
import { StartButtons } from './start-buttons.js';
import { TrendPane } from './trend-pane.js';

/** `/h/$hub/readiness/teams/$team`: how far a team is, by whose account, with which evidence, and what is next. */
export function TeamReadinessPage() {
  const { team } = useParams({ from: '/signed-in/h/$hub/readiness/teams/$team' });
  const { round } = useSearch({ from: '/signed-in/h/$hub/readiness/teams/$team' });
  return <TeamReadinessOf key={team} teamId={team} round={round} />;
}

export function TeamReadinessOf({ teamId, round }: { teamId: string; round: string | undefined }) {
  const { slug } = useHub();
  const query = useQuery(teamReadinessQuery(slug, teamId, round));
  return (
    <QueryStates query={query}>
      {(view) => (view.round ? <InRound view={view} round={view.round} /> : <BeforeTheFirst view={view} />)}
    </QueryStates>
  );
}

function BeforeTheFirst({ view }: { view: TeamReadinessView }) {
  const { t } = useTranslation('readiness');
  return (
    <>
      <PageHeader title={t('title')} facts={view.team.name} />
      <Pane>
        <EmptyState title={t('empty.round')}>
          {t(view.capabilities.leftToLead ? 'empty.roundBodyLead' : 'empty.roundBody')}
        </EmptyState>
      </Pane>
    </>
  );
}

function InRound({ view, round }: { view: TeamReadinessView; round: NonNullable<TeamReadinessView['round']> }) {
  const { slug } = useHub();
  const framework = useQuery(frameworkQuery(slug, round.framework));
  return (
    <QueryStates query={framework}>
      {({ content }) => <Profile view={view} round={round} content={content} />}
    </QueryStates>
  );
}

interface ProfileProps {
  view: TeamReadinessView;
  round: NonNullable<TeamReadinessView['round']>;
  content: FrameworkContent;
}

function Profile({ view, round, content }: ProfileProps) {
  const { t } = useTranslation('readiness');
  const { say, level: levelName } = useFrameworkWords();
  const { number } = useFormats();
  const { order = 'difference', dimension } = useSearch({ strict: false }) as {
    order?: 'framework';
    dimension?: string;
  };
  const { team, overall, points, confirmed } = view;
  const lines = profileLines(view, order);
  const widest = lines.toSorted((a, b) => (b.difference ?? 0) - (a.difference ?? 0))[0];
  const selected = lines.find((line) => line.dimension === dimension) ?? widest;
  const name = say(content.name);
  const title = overall
    ? t(overall.level > 0 ? 'titleWithLevel' : 'titleWithoutLevel', {
        name,
        level: overall.level,
        word: levelName(content, overall.level),
      })
    : name;
  return (
    <>
      <PageHeader
        title={title}
        facts={[
          team.name,
          t(`round.${round.kind}`),
          t('frameworkVersion', { name: round.framework.shortName, version: round.framework.version }),
          overall
            ? t('lowest', {
                names: overall.lowest
                  .map((key) => say(content.dimensions.find((each) => each.key === key)!.name))
                  .join(', '),
              })
            : null,
          points
            ? t('points', {
                count: Math.round(points.level),
                level: number(Math.round(points.level)),
                asserted: number(Math.round(points.asserted)),
                total: number(points.total),
                year: points.year,
              })
            : null,
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <>
            <RoundChoice view={view} />
            <StartButtons view={view} round={round} />
          </>
        }
      />
      {view.capabilities.leftToLead ? <LeftToLead /> : null}
      {confirmed.length === 0 ? (
        <Pane>
          <EmptyState title={t('empty.assessments')}>{t('empty.assessmentsBody')}</EmptyState>
        </Pane>
      ) : (
        <WithAside
          aside={
            <>
              <RadarPane content={content} view={view} />
              <GapsPane content={content} view={view} round={round} />
              <TrendPane content={content} view={view} />
            </>
          }
        >
          <LevelGrid content={content} view={view} lines={lines} selected={selected?.dimension} order={order} />
          {selected ? (
            <DifferencePane content={content} view={view} round={round} dimension={selected.dimension} />
          ) : null}
        </WithAside>
      )}
      <Licence content={content} />
    </>
  );
}

function RoundChoice({ view: { team, rounds, round } }: { view: TeamReadinessView }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { day } = useFormats();
  const navigate = useNavigate();
  if (rounds.length < 2) return null;
  return (
    <Select
      aria-label={t('chooseRound')}
      allowDeselect={false}
      value={round!.id}
      data={rounds.map((each) => ({
        value: each.id,
        label: [each.framework.shortName, t(`round.${each.kind}`), day(each.openedOn)].join(' · '),
      }))}
      onChange={(chosen) =>
        chosen &&
        void navigate({
          to: '/h/$hub/readiness/teams/$team',
          params: { hub: slug, team: team.id },
          search: { round: chosen },
        })
      }
    />
  );
}

/** Where the words come from stands under everything that shows them. */
function Licence({ content }: { content: FrameworkContent }) {
  const { t } = useTranslation('readiness');
  const { say } = useFrameworkWords();
  const { slug } = useHub();
  return (
    <p className={styles['licence']}>
      {say(content.summary)} {say(content.licence)}{' '}
      {content.sourceUrl ? (
        <a href={content.sourceUrl} target="_blank" rel="noreferrer">
          {t('source')}
        </a>
      ) : null}{' '}
      <Button
        size="compact-sm"
        variant="subtle"
        renderRoot={(props) => <Link {...props} to="/h/$hub/readiness/frameworks" params={{ hub: slug }} />}
      >
        {t('frameworks.all')}
      </Button>
    </p>
  );
}
