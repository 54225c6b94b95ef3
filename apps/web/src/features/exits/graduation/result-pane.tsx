import type { GraduationResult } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { HairlineList, Pane, PaneSection } from '../../../ui/pane.js';
import styles from '../exits.module.css';
import { LacksList } from '../team/lacks-list.js';

interface ResultPaneProps {
  result: GraduationResult;
  names: ReadonlyMap<string, string>;
}

/** What became of each team, one a line. */
export function ResultPane({ result, names }: ResultPaneProps) {
  const { t } = useTranslation('exits');
  const done = result.teams.filter(({ refusal }) => refusal === null).length;
  return (
    <Pane>
      <PaneSection title={<span role="status">{t('result.title', { done, all: result.teams.length })}</span>} />
      <HairlineList label={t('result.title', { done, all: result.teams.length })}>
        {result.teams.map(({ teamId, refusal, lacks, serial }) => (
          <li key={teamId}>
            <div>
              <b>{names.get(teamId) ?? teamId}</b>
              <p className={styles['quiet']}>
                {refusal === null
                  ? [t('result.graduated'), serial ? t('result.serial', { serial }) : null].filter(Boolean).join(' · ')
                  : t(`result.refused.${REFUSALS[refusal] ?? 'other'}`)}
              </p>
              {refusal === null ? null : <LacksList teamId={teamId} lacks={lacks} />}
            </div>
          </li>
        ))}
      </HairlineList>
    </Pane>
  );
}

const REFUSALS: Readonly<Record<string, 'lacks' | 'gone' | 'dismissal'>> = {
  'exits.graduation_lacks': 'lacks',
  'exits.team_is_not_on': 'gone',
  'exits.dismissal_under_way': 'dismissal',
};
