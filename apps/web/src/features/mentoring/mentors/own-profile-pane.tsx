import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCan } from '../../../routing/use-hub.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import styles from './mentors.module.css';
import { OwnProfileDialog } from './own-profile-dialog.js';

/** On a mentor's first page: the way to what the hub knows of them. */
export function OwnProfilePane() {
  const { t } = useTranslation('mentors');
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  if (!can('mentor.update_own')) return null;
  return (
    <Pane>
      <PaneSection
        title={t('own.title')}
        end={
          <Button size="xs" variant="subtle" onClick={() => setOpen(true)}>
            {t('profile.change')}
          </Button>
        }
      >
        <p className={styles['quiet']}>{t('own.help')}</p>
      </PaneSection>
      {isOpen ? <OwnProfileDialog onClose={() => setOpen(false)} /> : null}
    </Pane>
  );
}
