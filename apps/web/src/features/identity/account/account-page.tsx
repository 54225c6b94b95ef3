import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../../routing/use-hub.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { EmailForm } from './email-form.js';
import { OwnDataForm } from './own-data-form.js';
import { PasswordForm } from './password-form.js';
import { SessionList } from './session-list.js';

/** A person's own account: data, address, password, and where they are signed in. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const me = useMe();
  return (
    <>
      <PageHeader title={t('title')} facts={me.email} />
      <PaneStack>
        <Pane>
          <PaneSection title={t('own.title')}>
            <OwnDataForm me={me} />
          </PaneSection>
          <PaneSection title={me.hasPassword ? t('password.change') : t('password.set')}>
            <PasswordForm hasPassword={me.hasPassword} />
          </PaneSection>
          {me.hasPassword ? (
            <PaneSection title={t('email.title')}>
              <EmailForm />
            </PaneSection>
          ) : null}
        </Pane>
        <Pane>
          <PaneSection title={t('reminders.title')} end={<Link to="/account/reminders">{t('reminders.change')}</Link>}>
            <p>{t('reminders.body')}</p>
          </PaneSection>
        </Pane>
        <SessionList />
      </PaneStack>
    </>
  );
}
