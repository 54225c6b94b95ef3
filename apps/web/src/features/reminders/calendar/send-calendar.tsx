import type { ReminderCalendarView, ReminderTrigger } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconAlertTriangle } from '../../../ui/icons/alert-triangle.js';
import { IconChartRadar } from '../../../ui/icons/chart-radar.js';
import { IconCheck } from '../../../ui/icons/check.js';
import { IconChecklist } from '../../../ui/icons/checklist.js';
import { IconFlag } from '../../../ui/icons/flag.js';
import { IconMail } from '../../../ui/icons/mail.js';
import { IconMessage } from '../../../ui/icons/message.js';
import type { Icon } from '../../../ui/icons/outline-icon.js';
import { IconPencil } from '../../../ui/icons/pencil.js';
import { IconX } from '../../../ui/icons/x.js';
import { Pane } from '../../../ui/pane.js';
import { weeksAround } from './calendar-weeks.rule.js';
import { chipsOf } from './day-chips.rule.js';
import styles from './reminders.module.css';

type Kind = 'milestone' | 'task' | 'mentoring' | 'readiness' | 'invitation' | 'comment';

const KINDS: Readonly<Record<ReminderTrigger, Kind>> = {
  milestone_due: 'milestone',
  milestone_returned: 'milestone',
  review_waiting: 'milestone',
  session_starts: 'mentoring',
  log_missing: 'mentoring',
  pair_silent: 'mentoring',
  dismissal_step: 'task',
  task_due: 'task',
  invitation_unanswered: 'invitation',
  readiness_due: 'readiness',
  canvas_comment: 'comment',
};
const ICONS: Readonly<Record<Kind, Icon>> = {
  milestone: IconFlag,
  task: IconChecklist,
  mentoring: IconPencil,
  readiness: IconChartRadar,
  invitation: IconMail,
  comment: IconMessage,
};

const LEGEND = [
  'milestone',
  'task',
  'mentoring',
  'readiness',
  'invitation',
  'comment',
] as const satisfies readonly Kind[];
const MARKS = { hub: IconAlertTriangle, sent: IconCheck, gone: IconX } as const;

interface SendCalendarProps {
  calendar: ReminderCalendarView;
  chosen: string | null;
  onChoose: (day: string) => void;
}

/** Day by day what goes out, in whole weeks; a day opens its list. */
export function SendCalendar({ calendar: { days, today, timeZone }, chosen, onChoose }: SendCalendarProps) {
  const { t } = useTranslation('reminders');
  const { name } = useHub();
  const { day: dayWords, cityOf } = useFormats();
  const byDay = new Map(days.map((day) => [day.day, day]));
  const weeks = weeksAround(days[0]?.day ?? today, days.at(-1)?.day ?? today);
  const numberOf = (day: string): string => String(Number(day.slice(8)));
  const spokenAs = (day: string): string =>
    day === today ? `${dayWords(day)}, ${t('calendar.today')}` : dayWords(day);
  return (
    <Pane label={t('calendar.label')}>
      <div className={styles['scroll']} role="group" aria-label={t('calendar.label')} tabIndex={0}>
        <table className={styles['calendar']}>
          <thead>
            <tr>
              {(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((weekday) => (
                <th key={weekday} scope="col">
                  {t(`weekday.${weekday}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((day) => {
                  const of = byDay.get(day);
                  if (!of)
                    return (
                      <td key={day} data-out>
                        {numberOf(day)}
                      </td>
                    );
                  return (
                    <td key={day} data-closed={of.isClosed || undefined} data-chosen={day === chosen || undefined}>
                      <button
                        type="button"
                        className={styles['day']}
                        aria-pressed={day === chosen}
                        aria-label={t('calendar.day', { day: spokenAs(day), count: of.total })}
                        onClick={() => onChoose(day)}
                      >
                        <span>
                          <span className={styles['number']}>{numberOf(day)}</span>
                          <span className={styles['inFull']}>{dayWords(day)}</span>{' '}
                          {day === today ? t('calendar.today') : ''}
                        </span>
                        {of.total > 0 ? <span>{t('calendar.mails', { count: of.total })}</span> : null}
                      </button>
                      <Chips of={of} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['legend']}>
        {LEGEND.map((kind) => {
          const Mark = ICONS[kind];
          return (
            <span key={kind}>
              <Mark size={14} stroke={1.8} aria-hidden />
              {t(`kind.${kind}`)}
            </span>
          );
        })}
        <span>
          <i data-kind="hub" aria-hidden>
            <IconAlertTriangle size={12} stroke={1.8} />
          </i>
          {t('kind.hub')}
        </span>
        <span>
          <i data-kind="gone" aria-hidden />
          {t('kind.gone')}
        </span>
        <span className={styles['end']}>{t('calendar.clock', { hub: name, city: cityOf(timeZone) })}</span>
      </p>
    </Pane>
  );
}

function Chips({ of: { groups } }: { of: ReminderCalendarView['days'][number] }) {
  const { t } = useTranslation('reminders');
  return chipsOf(groups).map((chip) => {
    const kind = chip.what === 'kind' ? KINDS[chip.trigger] : chip.what;
    const Mark = chip.what === 'kind' ? ICONS[KINDS[chip.trigger]] : MARKS[chip.what];
    return (
      <span key={chip.what === 'kind' ? chip.trigger : chip.what} className={styles['group']} data-kind={kind}>
        <Mark size={13} stroke={1.8} aria-hidden />
        <span>{t(`chip.${chip.what === 'kind' ? chip.trigger : chip.what}`)}</span>
        <b>{chip.count}</b>
      </span>
    );
  });
}
