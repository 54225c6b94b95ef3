import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

import { useCohort } from '../../routing/use-cohort.js';
import { useHub } from '../../routing/use-hub.js';
import { IconSelector } from '../../ui/icons/selector.js';
import styles from './shell.module.css';

const HubChoice = lazy(() => import('./hub-choice.js').then((part) => ({ default: part.HubChoice })));

/** Hub, programme and cohort of the page, and in two clicks another one. The list is fetched with the first click. */
export function HubSwitcher() {
  const [wasOpened, setOpened] = useState(false);
  if (!wasOpened) return <HubButton onClick={() => setOpened(true)} />;
  return (
    <Suspense fallback={<HubButton />}>
      <HubChoice />
    </Suspense>
  );
}

/** The button that names where one is. */
export function HubButton(button: ComponentProps<'button'>) {
  const { t } = useTranslation('app');
  const { name } = useHub();
  const [cohort] = useCohort();
  const place = cohort ? `${cohort.programme} · ${cohort.name}` : null;
  return (
    <button
      aria-haspopup="listbox"
      {...button}
      type="button"
      className={styles['hub']}
      aria-label={t('hub.switch', { hub: place ? `${name}, ${place}` : name })}
    >
      <span className={`${styles['hubNames']} ${styles['text']}`}>
        {name}
        {place ? <span>{place}</span> : null}
      </span>
      <span className={styles['initial']} aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <IconSelector size={16} stroke={1.8} aria-hidden />
    </button>
  );
}
