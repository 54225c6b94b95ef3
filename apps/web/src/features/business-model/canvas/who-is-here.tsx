import { Avatar, Tooltip } from '@mantine/core';
import type { PersonName } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import styles from './canvas.module.css';

/** So many are drawn; the others are a number. */
const MOST_SHOWN = 5;

/** Who else has the canvas open, in words for who cannot see the marks. */
export function WhoIsHere({ people }: { people: readonly PersonName[] }) {
  const { t } = useTranslation('canvas');
  if (people.length === 0) return null;
  const names = people.map(({ name }) => name).join(', ');
  return (
    <Tooltip label={names}>
      <p className={styles['here']} tabIndex={-1}>
        <span aria-hidden className={styles['faces']}>
          {people.slice(0, MOST_SHOWN).map(({ id, name }) => (
            <Avatar component="span" key={id} size={26} radius="xl" color="leaf" variant="light">
              {initialOf(name)}
            </Avatar>
          ))}
        </span>
        <span aria-hidden>{t('here.short', { count: people.length })}</span>
        <span className={styles['unseen']}>{t('here.names', { names })}</span>
      </p>
    </Tooltip>
  );
}

/** The first sign of a name, whatever it is made of. */
function initialOf(name: string): string {
  return [...new Intl.Segmenter().segment(name)][0]?.segment ?? '';
}
