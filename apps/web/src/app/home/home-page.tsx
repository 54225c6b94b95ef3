import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../routing/use-hub.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { HairlineList, Pane } from '../../ui/pane.js';

/** Where somebody with several hubs chooses one, and somebody with none learns why. */
export function HomePage() {
  const { t } = useTranslation('app');
  const { hubs, networks, name } = useMe();
  return (
    <>
      <PageHeader title={t('home.title', { name })} />
      <Pane label={t('home.hubs')}>
        {hubs.length + networks.length > 0 ? (
          <HairlineList>
            {hubs.map((hub) => (
              <li key={hub.slug}>
                <Link to="/h/$hub" params={{ hub: hub.slug }}>
                  {hub.name}
                </Link>
                <span>{hub.roles.map((role) => t(`role.${role}`)).join(', ')}</span>
              </li>
            ))}
            {networks.map((network) => (
              <li key={network.id}>
                <Link to="/n/$network" params={{ network: network.id }}>
                  {network.name}
                </Link>
                <span>{network.roles.map((role) => t(`role.${role}`)).join(', ')}</span>
              </li>
            ))}
          </HairlineList>
        ) : (
          <EmptyState title={t('home.none.title')}>{t('home.none.body')}</EmptyState>
        )}
      </Pane>
    </>
  );
}
