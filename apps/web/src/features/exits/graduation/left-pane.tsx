import type { GraduationPreview } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { HairlineList, Pane, PaneSection } from '../../../ui/pane.js';
import styles from '../exits.module.css';

/** Teams that have left the cohort, and how; what they did is a click away. */
export function LeftPane({ left }: { left: GraduationPreview['left'] }) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const { day } = useFormats();
  return (
    <Pane>
      <PaneSection title={t('leftTeams.title')} count={left.length}>
        {left.length === 0 ? <p className={styles['quiet']}>{t('leftTeams.none')}</p> : null}
      </PaneSection>
      {left.length > 0 ? (
        <HairlineList label={t('leftTeams.title')}>
          {left.map(({ teamId, name, kind, leftOn }) => (
            <li key={`${teamId} ${leftOn}`}>
              <div>
                <Link to="/h/$hub/teams/$team/exits" params={{ hub: slug, team: teamId }}>
                  {name}
                </Link>
                <p className={styles['quiet']}>{t(`state.${kind ?? 'left'}`, { day: day(leftOn) })}</p>
              </div>
            </li>
          ))}
        </HairlineList>
      ) : null}
    </Pane>
  );
}
