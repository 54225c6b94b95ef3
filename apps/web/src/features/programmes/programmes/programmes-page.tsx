import type { CohortSummary, ProgrammeView } from '@onsil/contracts';
import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { programmesQuery } from '../../../api/programmes.js';
import { useCan, useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconDots } from '../../../ui/icons/dots.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { PageHeader } from '../../../ui/page-header.js';
import { HairlineList, Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { NewCohortDialog } from './new-cohort-dialog.js';
import { NewProgrammeDialog } from './new-programme-dialog.js';
import { OwnTemplates } from './own-templates.js';
import { PhaseDialog } from './phase-dialog.js';
import styles from './programmes.module.css';
import { renameCohort, renameProgramme } from './programmes.queries.js';
import { RenameDialog } from './rename-dialog.js';
import { SaveTemplateDialog } from './save-template-dialog.js';

type Asked =
  | { what: 'programme' }
  | { what: 'cohort'; programme: ProgrammeView; copyOf: CohortSummary | null }
  | { what: 'programmeName'; programme: ProgrammeView }
  | { what: 'cohortName'; cohort: CohortSummary }
  | { what: 'template'; cohort: CohortSummary }
  | { what: 'close' | 'reopen'; cohort: CohortSummary };

/** `/h/$hub/programmes`: every programme of the hub with its cohorts, and the ways to make new ones. */
export function ProgrammesPage() {
  const { t } = useTranslation('programmes');
  const { slug } = useHub();
  const can = useCan();
  const query = useQuery(programmesQuery(slug));
  const [asked, ask] = useState<Asked | null>(null);
  const canUpdate = query.data?.capabilities.update ?? false;
  const close = () => ask(null);
  const newProgramme = (
    <Button leftSection={<IconPlus size={17} stroke={1.8} aria-hidden />} onClick={() => ask({ what: 'programme' })}>
      {t('new.programme')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} actions={canUpdate && query.data!.items.length > 0 ? newProgramme : null} />
      <QueryStates query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Pane>
              <EmptyState title={t('empty.title')} actions={canUpdate ? newProgramme : null}>
                {canUpdate ? t('empty.body') : t('empty.reader')}
              </EmptyState>
            </Pane>
          ) : (
            <PaneStack>
              {items.map((programme) => (
                <Programme key={programme.id} programme={programme} canUpdate={canUpdate} ask={ask} />
              ))}
              {can('template.update') ? <OwnTemplates /> : null}
            </PaneStack>
          )
        }
      </QueryStates>
      {asked?.what === 'programme' ? <NewProgrammeDialog onClose={close} /> : null}
      {asked?.what === 'cohort' ? (
        <NewCohortDialog programme={asked.programme} copyOf={asked.copyOf} onClose={close} />
      ) : null}
      {asked?.what === 'programmeName' ? (
        <RenameDialog
          title={t('rename.programme')}
          name={asked.programme.name}
          save={(name) => renameProgramme(slug, asked.programme, name)}
          onClose={close}
        />
      ) : null}
      {asked?.what === 'cohortName' ? (
        <RenameDialog
          title={t('rename.cohort')}
          name={asked.cohort.name}
          save={(name) => renameCohort(slug, asked.cohort, name)}
          onClose={close}
        />
      ) : null}
      {asked?.what === 'template' ? <SaveTemplateDialog cohort={asked.cohort} onClose={close} /> : null}
      {asked?.what === 'close' || asked?.what === 'reopen' ? (
        <PhaseDialog cohort={asked.cohort} step={asked.what} onClose={close} />
      ) : null}
    </>
  );
}

interface ProgrammeProps {
  programme: ProgrammeView;
  canUpdate: boolean;
  ask: (asked: Asked) => void;
}

function Programme({ programme, canUpdate, ask }: ProgrammeProps) {
  const { t } = useTranslation('programmes');
  return (
    <Pane>
      <PaneSection
        title={programme.name.includes(`${programme.year}`) ? programme.name : `${programme.year} ${programme.name}`}
        end={
          canUpdate ? (
            <>
              <Button
                size="xs"
                variant="subtle"
                onClick={() => ask({ what: 'programmeName', programme })}
                aria-label={t('rename.of', { name: programme.name })}
              >
                {t('rename.action')}
              </Button>
              <Button
                size="xs"
                variant="subtle"
                leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
                onClick={() => ask({ what: 'cohort', programme, copyOf: null })}
                aria-label={t('new.cohortOf', { programme: programme.name })}
              >
                {t('new.cohort')}
              </Button>
            </>
          ) : null
        }
      />
      <HairlineList label={t('cohortsOf', { programme: programme.name })}>
        {programme.cohorts.map((cohort) => (
          <li key={cohort.id}>
            <Cohort programme={programme} cohort={cohort} canUpdate={canUpdate} ask={ask} />
          </li>
        ))}
      </HairlineList>
    </Pane>
  );
}

function Cohort({ programme, cohort, canUpdate, ask }: ProgrammeProps & { cohort: CohortSummary }) {
  const { t } = useTranslation('programmes');
  const { range } = useFormats();
  const { slug } = useHub();
  const can = useCan();
  const params = { hub: slug, cohort: cohort.id };
  return (
    <>
      <span className={styles['cohort']}>
        {canUpdate ? (
          <Link to="/h/$hub/c/$cohort/plan" params={params}>
            {cohort.name}
          </Link>
        ) : (
          <b>{cohort.name}</b>
        )}
        <span className={styles['facts']}>
          {range(cohort.startsOn, cohort.endsOn)} · {t('milestones', { count: cohort.milestones })}
        </span>
      </span>
      <span className={styles['phase']} data-phase={cohort.phase}>
        {t(`phase.${cohort.phase}`)}
      </span>
      {canUpdate && cohort.phase === 'draft' ? (
        <Link to="/h/$hub/c/$cohort/setup" params={params}>
          {t('setup')}
        </Link>
      ) : null}
      {canUpdate ? (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button size="xs" variant="subtle" aria-label={t('menu', { cohort: cohort.name })}>
              <IconDots size={17} stroke={1.8} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {cohort.phase === 'closed' ? null : (
              <Menu.Item onClick={() => ask({ what: 'cohortName', cohort })}>{t('rename.action')}</Menu.Item>
            )}
            <Menu.Item onClick={() => ask({ what: 'cohort', programme, copyOf: cohort })}>
              {t('clone.action')}
            </Menu.Item>
            {can('template.update') ? (
              <Menu.Item onClick={() => ask({ what: 'template', cohort })}>{t('template.action')}</Menu.Item>
            ) : null}
            {cohort.phase === 'open' && can('cohort.close') ? (
              <Menu.Item onClick={() => ask({ what: 'close', cohort })}>{t('close.action')}</Menu.Item>
            ) : null}
            {cohort.phase === 'closed' && can('cohort.reopen') ? (
              <Menu.Item onClick={() => ask({ what: 'reopen', cohort })}>{t('reopen.action')}</Menu.Item>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </>
  );
}
