import type { GrantView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import styles from './people.module.css';
import { useScopeName } from './use-scope-name.js';

/** A role, on what, and until when. */
export function GrantLine({ grant }: { grant: Pick<GrantView, 'role' | 'scope' | 'scopeId' | 'endsOn'> }) {
  const { t } = useTranslation(['people', 'app']);
  const { day } = useFormats();
  const scopeName = useScopeName();
  const where = scopeName(grant);
  return (
    <span>
      {t(`app:role.${grant.role}`)}
      {where ? <span className={styles['quiet']}> · {where}</span> : null}
      {grant.endsOn ? <span className={styles['quiet']}> · {t('until', { day: day(grant.endsOn) })}</span> : null}
    </span>
  );
}
