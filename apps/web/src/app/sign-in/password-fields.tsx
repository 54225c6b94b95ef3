import { Checkbox, PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface PasswordFieldsProps {
  password: string;
  onPassword: (password: string) => void;
  ownDevice: boolean;
  onOwnDevice: (ownDevice: boolean) => void;
}

/** What signing in by password asks beyond the address. */
export function PasswordFields({ password, onPassword, ownDevice, onOwnDevice }: PasswordFieldsProps) {
  const { t } = useTranslation('signIn');
  return (
    <>
      <PasswordInput
        name="password"
        autoComplete="current-password"
        label={t('password.label')}
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
        value={password}
        onChange={(event) => onPassword(event.currentTarget.value)}
      />
      <Checkbox
        label={t('ownDevice')}
        checked={ownDevice}
        onChange={(event) => onOwnDevice(event.currentTarget.checked)}
      />
    </>
  );
}
