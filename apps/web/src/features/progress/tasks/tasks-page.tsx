import { Button, Group, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { MoreButton } from '../../../ui/more-button.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { TaskDialog } from './task-dialog.js';
import { TaskList } from './task-list.js';
import { tasksQuery, type TasksFilter } from './tasks.queries.js';

/** To-dos outside the milestones: mine first, everyone's by choice. */
export function TasksPage() {
  const { t } = useTranslation('tasks');
  const { slug, teamIds } = useHub();
  const mayOpen = useCan()('task.update');
  const filter = useSearch({ strict: false }) as TasksFilter;
  const { task: meant } = useParams({ strict: false });
  const navigate = useNavigate();
  const query = useInfiniteQuery(tasksQuery(slug, filter));
  const [isOpening, setOpening] = useState(false);
  const choose = (part: Partial<TasksFilter>) =>
    void navigate({ to: '/h/$hub/tasks/{-$task}', params: { hub: slug }, search: { ...filter, ...part } });
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={mayOpen ? <Button onClick={() => setOpening(true)}>{t('open')}</Button> : null}
      />
      <Group mb="md">
        <SegmentedControl
          aria-label={t('filter.owner.label')}
          value={filter.owner}
          onChange={(owner) => choose({ owner: owner as TasksFilter['owner'] })}
          data={[
            { value: 'me', label: t('filter.owner.me') },
            { value: 'anyone', label: t('filter.owner.anyone') },
          ]}
        />
        <SegmentedControl
          aria-label={t('filter.status.label')}
          value={filter.status}
          onChange={(status) => choose({ status: status as TasksFilter['status'] })}
          data={[
            { value: 'open', label: t('filter.status.open') },
            { value: 'closed', label: t('filter.status.closed') },
          ]}
        />
      </Group>
      <Pane label={t('title')}>
        <QueryStates query={query}>
          {({ pages }) =>
            pages[0]!.items.length > 0 ? (
              <PaneSection>
                {meant === undefined ||
                query.hasNextPage ||
                pages.some(({ items }) => items.some(({ id }) => id === meant)) ? null : (
                  <p role="status">{t('meantIsGone')}</p>
                )}
                <TaskList tasks={pages.flatMap(({ items }) => items)} meant={meant} />
              </PaneSection>
            ) : (
              <EmptyState
                kind={filter.owner === 'me' && filter.status === 'open' ? 'done' : 'filtered'}
                title={filter.status === 'open' ? t('empty.open') : t('empty.closed')}
              />
            )
          }
        </QueryStates>
        <MoreButton query={query} />
      </Pane>
      {isOpening ? (
        <TaskDialog
          task={null}
          teamId={teamIds[0] ?? null}
          mayChooseTeam={teamIds.length === 0}
          onClose={() => setOpening(false)}
        />
      ) : null}
    </>
  );
}
