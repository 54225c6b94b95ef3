import { Button, Checkbox, NumberInput } from '@mantine/core';
import type { MentoringSessionRow } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DateField } from '../../../ui/date-field.js';
import { instantOn, onClockOf } from '../../../ui/format/hub-instant.rule.js';
import { TimeField } from '../../../ui/time-field.js';
import { useSessionWords } from '../sessions/use-session-words.js';
import type { LogDraft } from './log-draft.rule.js';
import styles from './log.module.css';

interface MeetingFactsProps {
  session: MentoringSessionRow;
  draft: LogDraft;
  onChange: (part: Partial<LogDraft>) => void;
  isFaulty: boolean;
}

/** Which session it was, filled in from what was planned; changed only where it went otherwise. */
export function MeetingFacts({ session, draft, onChange, isFaulty }: MeetingFactsProps) {
  const { t } = useTranslation('sessionLog');
  const { timeZone } = useHub();
  const words = useSessionWords();
  const [isChanging, setChanging] = useState(false);
  const { startsAt, minutes, mentorCame } = draft;
  const { day, time } = onClockOf(timeZone, startsAt);
  const moveTo = (to: { day: string; time: string }): void => {
    if (to.day && to.time) onChange({ startsAt: instantOn(timeZone, to) });
  };
  return (
    <div id="log-minutes" tabIndex={-1}>
      <div className={styles['facts']}>
        <div>
          <h2>{words.title(session)}</h2>
          <p>
            {words.when({ startsAt, minutes })} · {words.where({ ...session, minutes })}
            {mentorCame ? null : ` · ${t('mentorMissed')}`}
          </p>
        </div>
        {isChanging || isFaulty ? null : (
          <Button variant="default" size="sm" onClick={() => setChanging(true)}>
            {t('change')}
          </Button>
        )}
      </div>
      {isChanging || isFaulty ? (
        <div className={styles['change']}>
          <DateField label={t('day')} value={day} onChange={(to) => to && moveTo({ day: to, time })} />
          <TimeField label={t('time')} value={time} onChange={(to) => moveTo({ day, time: to })} />
          <NumberInput
            label={t('minutes')}
            min={5}
            max={600}
            step={5}
            allowDecimal={false}
            error={isFaulty ? t('fault.minutes') : null}
            value={minutes}
            onChange={(to) => onChange({ minutes: Math.min(600, Math.max(0, Number(to) || 0)) })}
          />
          <Checkbox
            label={t('mentorCame', { mentor: session.mentor.name })}
            checked={mentorCame}
            onChange={(event) => onChange({ mentorCame: event.currentTarget.checked })}
          />
        </div>
      ) : null}
    </div>
  );
}
