import { Button } from '@mantine/core';
import type { CanvasItemView, CanvasView } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { IconBulb } from '../../../ui/icons/bulb.js';
import { HypothesisStateMark } from '../hypotheses/hypothesis-state.js';
import { StateHypothesisDialog } from '../hypotheses/state-hypothesis-dialog.js';
import styles from './canvas.module.css';

/** The hypotheses that a note stands on; a refuted one is why the note is. */
export function StandsOn({ canvas, item }: { canvas: CanvasView; item: CanvasItemView }) {
  const { t } = useTranslation('canvas');
  const { slug } = useHub();
  const [isStating, setStating] = useState(false);
  const { hypotheses } = item;
  const refuted = hypotheses.find(({ state }) => state === 'refuted');
  if (hypotheses.length === 0 && !canvas.capabilities.write) return null;
  return (
    <div className={styles['standsOn']}>
      <h3>{t('hypothesis.on')}</h3>
      {refuted ? <p className={styles['settled']}>{t('hypothesis.settled', { number: refuted.number })}</p> : null}
      <ul>
        {hypotheses.map(({ id, number, state }) => (
          <li key={id}>
            <Link to="/h/$hub/hypotheses/$hypothesis" params={{ hub: slug, hypothesis: id }}>
              {t('hypothesis.numbered', { number })}
            </Link>{' '}
            <HypothesisStateMark of={state} />
          </li>
        ))}
      </ul>
      {canvas.capabilities.write ? (
        <Button
          size="xs"
          variant="light"
          mt="xs"
          leftSection={<IconBulb size={15} stroke={1.8} aria-hidden />}
          onClick={() => setStating(true)}
        >
          {t('hypothesis.fromNote')}
        </Button>
      ) : null}
      {isStating ? (
        <StateHypothesisDialog
          teamId={canvas.team.id}
          hypothesis={null}
          notes={canvas.items}
          noteIds={[item.id]}
          onClose={() => setStating(false)}
        />
      ) : null}
    </div>
  );
}
