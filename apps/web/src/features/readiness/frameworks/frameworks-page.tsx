import { Button } from '@mantine/core';
import type { ReadinessFrameworkRow } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { frameworkQuery, frameworksQuery } from '../../../api/readiness-frameworks.js';
import { useHub } from '../../../routing/use-hub.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { readinessFrameworksRoute } from '../readiness.routes.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';

/** `/h/$hub/readiness/frameworks`: what may be assessed with, each with its licence, and every criterion to read. */
export function FrameworksPage() {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { open } = useSearch({ from: readinessFrameworksRoute.id });
  const query = useQuery(frameworksQuery(slug));
  return (
    <>
      <PageHeader title={t('frameworks.title')} facts={t('frameworks.facts')} />
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

function Framework({ row, isOpen }: { row: ReadinessFrameworkRow; isOpen: boolean }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { say } = useFrameworkWords();
  const name = `${row.key}.${row.version}`;
  return (
    <Pane>
      <PaneSection
        title={`${say(row.name)} ${t('frameworks.version', { version: row.version })}`}
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
        <p>{say(row.summary)}</p>
        <p className={styles['quiet']}>
          {t('frameworks.size', { dimensions: row.dimensions, levels: row.levels, criteria: row.criteria })}
          {row.cohorts > 0 ? ` · ${t('frameworks.used', { count: row.cohorts })}` : ''}
        </p>
        <p className={styles['quiet']}>
          {say(row.licence)}{' '}
          {row.sourceUrl ? (
            <a href={row.sourceUrl} target="_blank" rel="noreferrer">
              {t('source')}
            </a>
          ) : null}
        </p>
      </PaneSection>
      {isOpen ? <Criteria row={row} /> : null}
    </Pane>
  );
}

function Criteria({ row }: { row: ReadinessFrameworkRow }) {
  const { slug } = useHub();
  const { say } = useFrameworkWords();
  const query = useQuery(frameworkQuery(slug, row));
  return (
    <QueryStates query={query}>
      {({ content }) =>
        content.dimensions.map(({ key, name }) => (
          <PaneSection key={key} title={say(name)}>
            <ol className={styles['cells']}>
              {content.cells
                .filter(({ dimension }) => dimension === key)
                .map(({ level, title, criteria }) => (
                  <li key={level}>
                    <b>{say(title)}</b>
                    <ul>
                      {criteria.map((criterion) => (
                        <li key={criterion.key}>
                          {say(criterion.text)} <span className={styles['quiet']}>({say(criterion.proof)})</span>
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
            </ol>
          </PaneSection>
        ))
      }
    </QueryStates>
  );
}
