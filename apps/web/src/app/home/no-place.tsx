import { useTranslation } from 'react-i18next';

import { useHub } from '../../routing/use-hub.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Pane } from '../../ui/pane.js';

/** For roles that have no screen yet: who they are here, and whom to ask. */
export function NoPlace() {
  const { t } = useTranslation('app');
  const { name } = useHub();
  return (
    <>
      <PageHeader title={name} />
      <Pane>
        <EmptyState title={t('noPlace.title')}>{t('noPlace.body')}</EmptyState>
      </Pane>
    </>
  );
}
