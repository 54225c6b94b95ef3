import { Button } from '@mantine/core';
import type { ReadinessFrameworkRow } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import { frameworkQuery, frameworksQuery } from '../../../api/readiness-frameworks.js';
import { useCan, useHub } from '../../../routing/use-hub.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { readinessFrameworksRoute } from '../readiness.routes.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';
import { FileLinks } from './file-links.js';
import { FrameworkCriteria } from './framework-criteria.js';
import { TakeOffButton } from './take-off-button.js';

/** `/h/$hub/readiness/frameworks`: what may be assessed with, each with its licence, and every criterion to read. */
export function FrameworksPage() {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { open } = useSearch({ from: readinessFrameworksRoute.id });
  const mayLoad = useCan()('readiness.configure');
  const query = useQuery(frameworksQuery(slug));
  return (
    <>
      <PageHeader
        title={t('frameworks.title')}
        facts={t('frameworks.facts')}
        actions={
          mayLoad ? (
            <Button
              renderRoot={(props) => <Link {...props} to="/h/$hub/readiness/frameworks/load" params={{ hub: slug }} />}
            >
              {t('load.open')}
            </Button>
          ) : null
        }
      />
      <QueryStates query={query}>
        {({ items }) => (
          <PaneStack>
            {items.map((row) => (
              <Framework key={`${row.key}.${row.version}`} row={row} isOpen={open === `${row.key}.${row.version}`} />
            ))}
          </PaneStack>
        )}
      </QueryStates>
    </>
  );
}

/** How many cohorts keep to it, and which; staff go on to how ready their teams are. */
function KeptBy({ cohorts }: Pick<ReadinessFrameworkRow, 'cohorts'>) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const oversees = useCan()('readiness.oversee');
  return (
    <p className={styles['quiet']}>
      {t('frameworks.used', { count: cohorts.length })}:{' '}
      {cohorts.map(({ id, name, programme }, place) => (
        <Fragment key={id}>
          {place > 0 ? ', ' : null}
          {oversees ? (
            <Link to="/h/$hub/c/$cohort/readiness" params={{ hub: slug, cohort: id }}>
              {programme} · {name}
            </Link>
          ) : (
            `${programme} · ${name}`
          )}
        </Fragment>
      ))}
    </p>
  );
}

function Framework({ row, isOpen }: { row: ReadinessFrameworkRow; isOpen: boolean }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { say } = useFrameworkWords();
  const name = `${row.key}.${row.version}`;
  const lang = row.writtenIn ?? undefined;
  const mayTakeOff = useCan()('readiness.configure') && row.origin === 'loaded' && row.cohorts.length === 0;
  return (
    <Pane>
      <PaneSection
        title={
          <>
            <span lang={lang}>{say(row.name)}</span> {t('frameworks.version', { version: row.version })}
          </>
        }
        end={
          <Button
            size="xs"
            variant="default"
            renderRoot={(props) => (
              <Link
                {...props}
                to="/h/$hub/readiness/frameworks"
                params={{ hub: slug }}
                search={isOpen ? {} : { open: name }}
                replace
                resetScroll={false}
                aria-expanded={isOpen}
                aria-label={t(isOpen ? 'frameworks.hideOf' : 'frameworks.showOf', { name: say(row.name) })}
              />
            )}
          >
            {t(isOpen ? 'frameworks.hide' : 'frameworks.show')}
          </Button>
        }
      >
        <p lang={lang}>{say(row.summary)}</p>
        <p className={styles['quiet']}>
          {t('frameworks.size', { dimensions: row.dimensions, levels: row.levels, criteria: row.criteria })}
          {row.origin === 'loaded' ? ` · ${t('frameworks.own')}` : ''}
          {row.writtenIn ? ` · ${t(`frameworks.onlyIn.${row.writtenIn}`)}` : ''}
        </p>
        {row.cohorts.length > 0 ? <KeptBy cohorts={row.cohorts} /> : null}
        <p className={styles['quiet']}>
          <span lang={lang}>{say(row.licence)}</span>{' '}
          {row.sourceUrl ? (
            <a href={row.sourceUrl} target="_blank" rel="noreferrer">
              {t('source')}
            </a>
          ) : null}
        </p>
        <FileLinks
          label={t('frameworks.asFile')}
          href={(format) => `/api/v1/hubs/${slug}/readiness-frameworks/${row.key}/${row.version}/file?format=${format}`}
        />
        {mayTakeOff ? <TakeOffButton row={row} /> : null}
      </PaneSection>
      {isOpen ? <Criteria row={row} /> : null}
    </Pane>
  );
}

function Criteria({ row }: { row: ReadinessFrameworkRow }) {
  const { slug } = useHub();
  const query = useQuery(frameworkQuery(slug, row));
  return <QueryStates query={query}>{({ content }) => <FrameworkCriteria content={content} />}</QueryStates>;
}
