import type { Role } from '@onsil/contracts';
import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../routing/use-hub.js';
import styles from './shell.module.css';

const PersonChoices = lazy(() => import('./person-choices.js').then((part) => ({ default: part.PersonChoices })));

export interface PersonMenuProps {
  /** What the person is here; none outside a hub. */
  roles: readonly Role[];
}

/** Who is signed in; opens language, look, own account and the way out, fetched with the first click. */
export function PersonMenu({ roles }: PersonMenuProps) {
  const [wasOpened, setOpened] = useState(false);
  if (!wasOpened) return <PersonButton roles={roles} aria-haspopup="menu" onClick={() => setOpened(true)} />;
  return (
    <Suspense fallback={<PersonButton roles={roles} />}>
      <PersonChoices roles={roles} />
    </Suspense>
  );
}

/** The button with the person's name and roles. */
export function PersonButton({ roles, ...button }: PersonMenuProps & ComponentProps<'button'>) {
  const { t } = useTranslation('app');
  const { name } = useMe();
  const known = roles.map((role) => t(`role.${role}`)).join(', ');
  const who = known ? `${name}, ${known}` : name;
  return (
    <button {...button} type="button" className={styles['person']} aria-label={t('person.menu', { who })}>
      <span className={styles['avatar']} aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <span className={`${styles['personNames']} ${styles['text']}`}>
        {name}
        <span>{known}</span>
      </span>
    </button>
  );
}
