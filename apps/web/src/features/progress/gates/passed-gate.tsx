import type { TeamGateView } from '@onsil/contracts';
import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { PaneSection } from '../../../ui/pane.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { ConditionLine } from './condition-line.js';
import { GateChecklist } from './gate-checklist.js';
import styles from './gates.module.css';

interface PassedGateProps {
  passed: NonNullable<TeamGateView['passed']>;
  /** Of the definition as it is now. */
  revision: number;
  team: { id: string };
}

/** Who let the team through and on what; what no longer holds stands above it and undoes nothing. */
export function PassedGate({ passed, revision, team }: PassedGateProps) {
  const { t } = useTranslation('gates');
  const { day, dayOf } = useFormats();
  const nameOf = usePersonName();
  const on = day(dayOf(passed.at));
  return (
    <>
      {passed.lost.length > 0 ? (
        <PaneSection>
          <Alert color="yellow" variant="outline" title={t('lost.title', { day: on })}>
            <ul className={styles['checklist']}>
              {passed.lost.map((each) => (
                <ConditionLine key={each.condition.key} of={each} teamId={team.id} />
              ))}
            </ul>
            <p className={styles['quiet']}>{t('lost.body')}</p>
          </Alert>
        </PaneSection>
      ) : null}
      <PaneSection>
        <p>{t('passed.by', { by: nameOf(passed.by), day: on })}</p>
        {passed.note ? <p className={styles['words']}>{passed.note}</p> : null}
        {passed.revision < revision ? <p className={styles['quiet']}>{t('passed.otherRules')}</p> : null}
        <details className={styles['then']}>
          <summary>{t('passed.then')}</summary>
          <GateChecklist of={passed.checklist} teamId={team.id} />
        </details>
      </PaneSection>
    </>
  );
}
