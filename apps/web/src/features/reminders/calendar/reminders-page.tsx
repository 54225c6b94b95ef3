import { Button } from '@mantine/core';
import type { ReminderCalendarView } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconAdjustments } from '../../../ui/icons/adjustments.js';
import { IconAlertTriangle } from '../../../ui/icons/alert-triangle.js';
import { IconPlayerPause } from '../../../ui/icons/player-pause.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { ChangesPane } from './changes-pane.js';
import { firstDay } from './day-chips.rule.js';
import { PauseDialog } from './pause-dialog.js';
import { ReminderListPane } from './reminder-list-pane.js';
import styles from './reminders.module.css';
import { calendarQuery, endPause, useRemindersChanged } from './reminders.queries.js';
import { remindersRoute, type RemindersSearch } from './reminders.routes.js';
import { SendCalendar } from './send-calendar.js';

/** `/h/$hub/reminders`: what goes out in the next 14 days, to whom and why, and what became of what went. */
export function RemindersPage() {
  const search: RemindersSearch = useSearch({ from: remindersRoute.id });
  const navigate = useNavigate();
  const { slug } = useHub();
  return (
    <Reminders
      search={search}
      onSearch={(next) =>
        void navigate({ to: '/h/$hub/reminders', params: { hub: slug }, search: next, resetScroll: false })
      }
    />
  );
}

interface RemindersProps {
  search: RemindersSearch;
  onSearch: (search: RemindersSearch) => void;
}

export function Reminders(props: RemindersProps) {
  const { slug } = useHub();
  const query = useQuery(calendarQuery(slug));
  return <QueryStates query={query}>{(calendar) => <Calendar {...props} calendar={calendar} />}</QueryStates>;
}

function Calendar({ search, onSearch, calendar }: RemindersProps & { calendar: ReminderCalendarView }) {
  const { t } = useTranslation('reminders');
  const { slug } = useHub();
  const [isPausing, setPausing] = useState(false);
  const { total, people, rules, pause, capabilities, asOf } = calendar;
  const day = search.day ?? firstDay(calendar);
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={t('facts', { count: total, people: t('people', { count: people }) })}
        asOf={asOf}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconAdjustments size={17} stroke={1.8} aria-hidden />}
              renderRoot={(props) => <Link {...props} to="/h/$hub/reminder-rules" params={{ hub: slug }} search={{}} />}
            >
              {t('rules', { count: rules })}
            </Button>
            {capabilities.pause && !pause ? (
              <Button variant="default" onClick={() => setPausing(true)}>
                {t('pause.open')}
              </Button>
            ) : null}
          </>
        }
      />
      <Pulse calendar={calendar} />
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          <SendCalendar
            calendar={calendar}
            chosen={search.box === 'coming' ? day : null}
            onChoose={(to) => onSearch({ box: 'coming', day: to })}
          />
          <div className={styles['changes']}>
            <ChangesPane />
          </div>
        </div>
        <ReminderListPane search={search} day={day} troubled={calendar.troubled} onSearch={onSearch} />
      </div>
      {isPausing ? <PauseDialog today={calendar.today} onClose={() => setPausing(false)} /> : null}
    </>
  );
}

/** Amber when the machine that sends was not heard of, or when somebody stopped it. */
function Pulse({ calendar: { pulse, pause, capabilities } }: { calendar: ReminderCalendarView }) {
  const { t } = useTranslation('reminders');
  const { slug } = useHub();
  const { duration, dateTime, day, dayOf } = useFormats();
  const problemText = useProblemText();
  const changed = useRemindersChanged(slug);
  const goOn = useMutation({ mutationFn: () => endPause(slug), onSettled: changed });
  return (
    <>
      {pulse.isLate ? (
        <div className={styles['warn']} role="alert">
          <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
          <p>
            <b>
              {pulse.secondsAgo === null
                ? t('pulse.never')
                : t('pulse.late', { time: duration(Math.max(1, Math.round(pulse.secondsAgo / 60))) })}
            </b>{' '}
            {t('pulse.safe')} {pulse.lastSweepAt ? t('pulse.last', { when: dateTime(pulse.lastSweepAt) }) : ''}
          </p>
        </div>
      ) : null}
      {pause ? (
        <div className={styles['warn']} role="status">
          <IconPlayerPause size={18} stroke={1.8} aria-hidden />
          <p>
            <b>{t('pause.until', { day: day(dayOf(pause.untilAt)) })}</b> {pause.reason}
            {pause.by ? ` (${pause.by.name})` : ''}
            {goOn.error ? ` ${problemText(goOn.error)}` : ''}
          </p>
          {capabilities.pause ? (
            <Button size="xs" variant="default" loading={goOn.isPending} onClick={() => goOn.mutate()}>
              {t('pause.end')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
