import { Button } from '@mantine/core';
import type { HypothesisView } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconChartBar } from '../../../ui/icons/chart-bar.js';
import { IconFile } from '../../../ui/icons/file.js';
import { IconLink } from '../../../ui/icons/link.js';
import { IconPhoto } from '../../../ui/icons/photo.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { IconUsers } from '../../../ui/icons/users.js';
import { HairlineList, Pane, PaneSection } from '../../../ui/pane.js';
import styles from './hypotheses.module.css';

const EVIDENCE_ICONS = {
  interview: IconUsers,
  file: IconFile,
  photo: IconPhoto,
  metric: IconChartBar,
  link: IconLink,
} as const;

/** What speaks for it and against it, newest first. */
export function EvidencePane({ hypothesis }: { hypothesis: HypothesisView }) {
  const { t } = useTranslation('hypotheses');
  const { t: of } = useTranslation('evidence');
  const { slug } = useHub();
  const { day } = useFormats();
  const { evidence, capabilities, id, team } = hypothesis;
  return (
    <Pane>
      <PaneSection
        title={t('evidence.title')}
        count={evidence.length}
        end={
          capabilities.write ? (
            <Button
              size="xs"
              variant="light"
              leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
              renderRoot={(props) => (
                <Link
                  {...props}
                  to="/h/$hub/business-model/log"
                  params={{ hub: slug }}
                  search={{ team: team.id, hypothesis: id }}
                />
              )}
            >
              {t('evidence.add')}
            </Button>
          ) : null
        }
      >
        {evidence.length === 0 ? <p className={styles['quiet']}>{t('evidence.none')}</p> : null}
      </PaneSection>
      {evidence.length > 0 ? (
        <HairlineList label={t('evidence.title')}>
          {evidence.map((piece) => {
            const Icon = EVIDENCE_ICONS[piece.kind];
            return (
              <li key={piece.id} className={styles['piece']}>
                <Icon size={18} stroke={1.8} role="img" aria-label={of(`kind.${piece.kind}`)} />
                <div className={styles['grow']}>
                  <p>
                    <b>{of(`verdict.${piece.verdict}`)}</b> · {piece.source} · {day(piece.happenedOn)}
                  </p>
                  {piece.metric ? (
                    <p>
                      {piece.metric.value} {piece.metric.unit}
                    </p>
                  ) : null}
                  {piece.body ? <p className={styles['words']}>{piece.body}</p> : null}
                  {piece.link ? (
                    <a href={piece.link} target="_blank" rel="noreferrer">
                      {piece.link}
                    </a>
                  ) : null}
                  {piece.file ? <a href={`/api/v1/hubs/${slug}/evidence/${piece.id}/file`}>{piece.file.name}</a> : null}
                </div>
                <span className={styles['chip']}>{of(`strength.${piece.strength}`)}</span>
              </li>
            );
          })}
        </HairlineList>
      ) : null}
    </Pane>
  );
}
