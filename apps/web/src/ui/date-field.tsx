import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/ko';

import { DatePickerInput, DatesProvider } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface DateFieldProps {
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  /** ISO day, null when empty. */
  value: string | null;
  onChange: (day: string | null) => void;
  minDate?: string;
  maxDate?: string;
  /** Where no date is an answer too. */
  optional?: boolean;
}

/** A calendar day; written as the product writes days. Weekends are not red: red means late. */
export function DateField({ optional = false, minDate, maxDate, ...field }: DateFieldProps) {
  const { t, i18n } = useTranslation('ui');
  return (
    <DatesProvider
      settings={{ locale: i18n.language, firstDayOfWeek: i18n.language === 'ko' ? 0 : 1, weekendDays: [] }}
    >
      <DatePickerInput
        {...field}
        {...(minDate ? { minDate } : {})}
        {...(maxDate ? { maxDate } : {})}
        valueFormat={i18n.language === 'ko' ? 'YYYY. M. D.(dd)' : 'ddd D MMM YYYY'}
        monthLabelFormat={i18n.language === 'ko' ? 'YYYY년 M월' : 'MMMM YYYY'}
        yearLabelFormat={i18n.language === 'ko' ? 'YYYY년' : 'YYYY'}
        {...(i18n.language === 'ko' && { getDayAriaLabel: spokenInKorean })}
        clearable={optional}
        clearButtonProps={{ 'aria-label': t('date.clear') }}
        ariaLabels={{
          nextMonth: t('date.nextMonth'),
          previousMonth: t('date.previousMonth'),
          nextYear: t('date.nextYear'),
          previousYear: t('date.previousYear'),
          monthLevelControl: t('date.monthLevel'),
          yearLevelControl: t('date.yearLevel'),
        }}
      />
    </DatesProvider>
  );
}

/** `2026년 12월 15일 화요일`; as it comes the year stands last, which nobody says. */
function spokenInKorean(day: string): string {
  return new Intl.DateTimeFormat('ko', { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(day));
}
