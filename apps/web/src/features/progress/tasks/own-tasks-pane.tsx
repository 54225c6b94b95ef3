import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { TaskList } from './task-list.js';
import { tasksQuery } from './tasks.queries.js';

const SHOWN = 5;

/** What one has to do oneself, the earliest first, with the way to all of it. Absent where there is nothing. */
export function OwnTasksPane() {
  const { t } = useTranslation('tasks');
  const { slug } = useHub();
  const filter = { owner: 'me', status: 'open' } as const;
  const { data } = useInfiniteQuery(tasksQuery(slug, filter));
  const tasks = data?.pages[0]?.items ?? [];
  if (tasks.length === 0) return null;
  return (
    <Pane>
      <PaneSection
        title={t('title')}
        end={
          <Link to="/h/$hub/tasks/{-$task}" params={{ hub: slug }} search={filter}>
            {t('all')}
          </Link>
        }
      >
        <TaskList tasks={tasks.slice(0, SHOWN)} />
      </PaneSection>
    </Pane>
  );
}
