import { MENTORING_TOPICS, type MentoringTopic, type MentoringSessionRow } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { onClockOf } from '../../../ui/format/hub-instant.rule.js';
import { useFormats } from '../../../ui/format/use-formats.js';

const MINUTE_MS = 60_000;

type Meeting = Pick<MentoringSessionRow, 'startsAt' | 'minutes'>;

/** A session in words. */
export function useSessionWords() {
  const { t } = useTranslation('sessions');
  const { timeZone } = useHub();
  const { day, time, today, dayOf, duration } = useFormats();

  /** 15:00–16:00 */
  const hours = ({ startsAt, minutes }: Meeting): string => {
    const endsAt = new Date(Date.parse(startsAt) + minutes * MINUTE_MS);
    return `${onClockOf(timeZone, startsAt).time}–${time(endsAt)}`;
  };

  return {
    hours,
    /** 오늘 15:00–16:00, 8. 20.(목) 15:00–16:00 */
    when: (meeting: Meeting): string => {
      const on = dayOf(meeting.startsAt);
      return `${on === today ? t('today') : day(on)} ${hours(meeting)}`;
    },
    /** 60분, 상담실 2 */
    where: ({ mode, place, minutes }: Pick<MentoringSessionRow, 'mode' | 'place' | 'minutes'>): string =>
      `${duration(minutes)} · ${place || t(`mode.${mode}`)}`,
    /** 바닷가빨래터 · 12회차 */
    title: ({ team, number }: Pick<MentoringSessionRow, 'team' | 'number'>): string =>
      number === null ? team.name : t('title', { team: team.name, number }),
    topic: useTopicWords(),
  };
}

/** A topic's label; words of somebody's own are their own label. */
export function useTopicWords(): (topic: string) => string {
  const { t } = useTranslation('sessions');
  return (topic) => {
    const known = MENTORING_TOPICS.find((key) => key === topic);
    return known ? t(`topic.${known satisfies MentoringTopic}`) : topic;
  };
}
