import { Modal, Stack } from '@mantine/core';
import type { PersonOfHubView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { ForeignPanesOn } from '../../../routing/panes.js';
import { GiveRoleForm } from './give-role-form.js';
import { HeldRole } from './held-role.js';

interface PersonRolesProps {
  person: PersonOfHubView;
  onClose: () => void;
}

/** The roles of one person: when each ends, the way to take it back, and a further one. */
export function PersonRoles({ person: { personId, name, grants }, onClose }: PersonRolesProps) {
  const { t } = useTranslation(['people', 'ui']);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('roles.title', { name })}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <Stack gap="lg">
        <ForeignPanesOn on="person" about={{ personId }} />
        {grants.map((grant) => (
          <HeldRole key={grant.id} grant={grant} />
        ))}
        <GiveRoleForm personId={personId} />
      </Stack>
    </Modal>
  );
}
