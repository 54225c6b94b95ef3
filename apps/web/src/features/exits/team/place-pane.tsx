import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import styles from '../exits.module.css';
import { CertificatesSection } from './certificates-section.js';
import { DismissalSection } from './dismissal-section.js';
import { LacksList } from './lacks-list.js';
import { PlaceActions } from './place-actions.js';
import type { PlaceProps } from './place.js';

/** One cohort of a team: where it stands, what it lacks, how it ended, and what can be done. */
export function PlacePane({ teamId, place, settings }: PlaceProps) {
  const { t } = useTranslation('exits');
  const { day } = useFormats();
  const { cohort, enrolledOn, leftOn, pause, lacks, exit, dismissals, certificates } = place;
  return (
    <Pane>
      <PaneSection title={`${cohort.programme} · ${cohort.name}`}>
        <p>
          {leftOn ? t(`state.${exit?.kind ?? 'left'}`, { day: day(leftOn) }) : t('state.on', { day: day(enrolledOn) })}
        </p>
        {pause ? (
          <p className={styles['quiet']}>{t('pause.until', { from: day(pause.fromOn), until: day(pause.untilOn) })}</p>
        ) : null}
        {exit && exit.reason !== '' && !exit.waiver && exit.kind !== 'dismissed' ? (
          <p className={styles['words']}>{exit.reason}</p>
        ) : null}
        {exit?.lessons ? (
          <>
            <h3>{t('lessons')}</h3>
            <p className={styles['words']}>{exit.lessons}</p>
          </>
        ) : null}
        {exit?.waiver ? (
          <>
            <h3>{t('waiver.title', { by: exit.decidedBy.name })}</h3>
            <p className={styles['words']}>{exit.waiver.reason}</p>
            <LacksList teamId={null} lacks={exit.waiver.lacked} />
          </>
        ) : null}
        {!leftOn && cohort.phase === 'open' ? (
          <>
            <h3>{lacks.length === 0 ? t('lacks.none') : t('lacks.title', { count: lacks.length })}</h3>
            <LacksList teamId={teamId} lacks={lacks} />
          </>
        ) : null}
        <PlaceActions teamId={teamId} place={place} settings={settings} />
      </PaneSection>
      {dismissals.map((dismissal) => (
        <DismissalSection key={dismissal.id} dismissal={dismissal} />
      ))}
      {exit?.kind === 'graduated' ? (
        <CertificatesSection exitId={exit.id} place={place} certificates={certificates} />
      ) : null}
    </Pane>
  );
}
