import { Radio, Stack } from '@mantine/core';
import type { InvitableRole } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useCan } from '../../../routing/use-hub.js';

interface RoleFieldProps {
  value: InvitableRole;
  onChange: (role: InvitableRole) => void;
}

/** The roles that this person may give: staff and managers are a manager's to make. */
export function RoleField({ value, onChange }: RoleFieldProps) {
  const { t } = useTranslation(['people', 'app']);
  const roles: readonly InvitableRole[] = useCan()('staff.invite')
    ? ['mentor', 'hub_staff', 'hub_manager', 'funder_observer']
    : ['mentor'];
  return (
    <Radio.Group label={t('invite.role')} value={value} onChange={(role) => onChange(role as InvitableRole)}>
      <Stack gap={6} mt={6}>
        {roles.map((role) => (
          <Radio key={role} value={role} label={t(`app:role.${role}`)} description={t(`can.${role}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
