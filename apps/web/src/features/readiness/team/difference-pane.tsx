import { Button } from '@mantine/core';
import type { FrameworkContent, ReadinessRoundView, TeamReadinessView } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Pane, PaneSection } from '../../../ui/pane.js';
import { AddEvidenceDialog } from '../assess/add-evidence-dialog.js';
import { EvidenceList } from '../assess/evidence-list.js';
import { AssessorMark } from '../assessor-mark.js';
import styles from '../readiness.module.css';
import { useAssessorName } from '../use-assessor-name.js';
import { useFrameworkWords } from '../use-framework-words.js';
import { finishedOf } from './profile.rule.js';

interface DifferencePaneProps {
  content: FrameworkContent;
  view: TeamReadinessView;
  round: ReadinessRoundView;
  dimension: string;
}

/** One dimension, criterion by criterion: what each side says beside the evidence. */
export function DifferencePane({ content, view, round, dimension }: DifferencePaneProps) {
  const { t } = useTranslation('readiness');
  const { say, dimension: dimensionName } = useFrameworkWords();
  const nameOf = useAssessorName();
  const [asked, ask] = useState<string | null>(null);
  const finished = finishedOf(view.assessments);
  const highest = Math.max(
    1,
    ...finished.flatMap(({ levels }) =>
      levels.filter((each) => each.dimension === dimension).map(({ asserted }) => asserted),
    ),
    ...view.confirmed.filter((each) => each.dimension === dimension).map(({ level }) => level + 1),
  );
  const cells = content.cells.filter((cell) => cell.dimension === dimension && cell.level <= highest);
  const verdictOf = (criterion: string, at: number) =>
    finished[at]!.answers.find((answer) => answer.criterion === criterion);
  return (
    <Pane>
      <PaneSection title={t('difference.title', { dimension: dimensionName(content, dimension) })}>
        <div role="group" tabIndex={0} aria-label={t('difference.label')} className={styles['scroll']}>
          <table className={styles['criteria']}>
            <thead>
              <tr>
                <th scope="col">{t('difference.criterion')}</th>
                {finished.map((assessment) => (
                  <th scope="col" key={assessment.id}>
                    <AssessorMark of={assessment.perspective} /> {nameOf(assessment)}
                  </th>
                ))}
                <th scope="col">{t('difference.evidence')}</th>
              </tr>
            </thead>
            <tbody>
              {cells.flatMap(({ level, criteria }) =>
                criteria.map(({ key, text }) => {
                  const evidence = view.evidence.filter(({ criterion }) => criterion === key);
                  return (
                    <tr key={key}>
                      <th scope="row">
                        <b>{level}</b> {say(text)}
                      </th>
                      {finished.map((assessment, at) => {
                        const said = verdictOf(key, at);
                        const isBare = said?.verdict === 'met' && evidence.length === 0;
                        return (
                          <td
                            key={assessment.id}
                            data-label={nameOf(assessment)}
                            className={said?.verdict === 'met' && !isBare ? undefined : styles['notMet']}
                          >
                            {said ? t(isBare ? 'verdict.asserted' : `verdict.${said.verdict}`) : t('verdict.none')}
                            {said?.note ? <span className={styles['note']}>{said.note}</span> : null}
                          </td>
                        );
                      })}
                      <td>
                        <EvidenceList evidence={evidence} />
                        {view.capabilities.addEvidence ? (
                          <Button
                            size="compact-sm"
                            variant={evidence.length > 0 ? 'subtle' : 'default'}
                            aria-label={t('evidence.addTo', { criterion: say(text) })}
                            onClick={() => ask(key)}
                          >
                            {t('evidence.add')}
                          </Button>
                        ) : null}
                      </td>
                    </tr>
                  );
                }),
              )}
            </tbody>
          </table>
        </div>
      </PaneSection>
      {asked ? (
        <AddEvidenceDialog
          teamId={view.team.id}
          framework={round.framework}
          criterion={asked}
          onClose={() => ask(null)}
        />
      ) : null}
    </Pane>
  );
}
