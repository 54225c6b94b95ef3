import { Checkbox } from '@mantine/core';
import type { LogFormView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import styles from './log.module.css';

interface AttendeesFieldProps {
  participants: LogFormView['participants'];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Who of the team came. */
export function AttendeesField({ participants, chosen, onChange }: AttendeesFieldProps) {
  const { t } = useTranslation('sessionLog');
  return (
    <fieldset>
      <legend>{t('who.label')}</legend>
      {participants.length === 0 ? <p className={styles['hint']}>{t('who.nobody')}</p> : null}
      <div className={styles['who']}>
        {participants.map(({ id, name }) => {
          const isThere = chosen.includes(id);
          return (
            <label key={id} data-on={isThere || undefined}>
              <Checkbox
                size="sm"
                checked={isThere}
                onChange={() => onChange(isThere ? chosen.filter((each) => each !== id) : [...chosen, id])}
              />
              {name}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
