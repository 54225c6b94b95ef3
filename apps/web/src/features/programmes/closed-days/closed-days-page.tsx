import type { CalendarDay } from '@onsil/contracts';
import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconChevronLeft } from '../../../ui/icons/chevron-left.js';
import { IconChevronRight } from '../../../ui/icons/chevron-right.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { PageHeader } from '../../../ui/page-header.js';
import { HairlineList, Pane } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { AddDayDialog } from './add-day-dialog.js';
import { ChangeDayDialog } from './change-day-dialog.js';
import styles from './closed-days.module.css';
import { closedDaysQuery, type DayChange } from './closed-days.queries.js';

const route = getRouteApi('/signed-in/h/$hub/closed-days');

/** `/h/$hub/closed-days`: the named days of a year, what the hub changed, and which dates a change would move. */
export function ClosedDaysPage() {
  const { t } = useTranslation('closedDays');
  const { slug } = useHub();
  const { today } = useFormats();
  const { year = Number(today.slice(0, 4)) } = route.useSearch();
  const query = useQuery(closedDaysQuery(slug, year));
  const [isAdding, setAdding] = useState(false);
  const [change, setChange] = useState<DayChange | null>(null);
  const canUpdate = query.data?.capabilities.update ?? false;
  return (
    <>
      <PageHeader
        title={t('title', { year })}
        facts={t('facts')}
        actions={
          <>
            <YearLink year={year - 1} />
            <YearLink year={year + 1} />
            {canUpdate ? (
              <Button leftSection={<IconPlus size={17} stroke={1.8} aria-hidden />} onClick={() => setAdding(true)}>
                {t('add.action')}
              </Button>
            ) : null}
          </>
        }
      />
      <QueryStates query={query}>
        {({ items }) => (
          <Pane>
            <HairlineList label={t('list')}>
              {items.map((item) => (
                <li key={item.day}>
                  <NamedDay item={item} onChange={canUpdate ? setChange : null} />
                </li>
              ))}
            </HairlineList>
          </Pane>
        )}
      </QueryStates>
      {isAdding ? (
        <AddDayDialog
          year={year}
          onClose={() => setAdding(false)}
          onNext={(day) => {
            setAdding(false);
            setChange(day);
          }}
        />
      ) : null}
      {change ? <ChangeDayDialog change={change} onClose={() => setChange(null)} /> : null}
    </>
  );
}

function YearLink({ year }: { year: number }) {
  const { t } = useTranslation('closedDays');
  const { slug } = useHub();
  const { year: shown } = route.useSearch();
  const { today } = useFormats();
  const isNext = year > (shown ?? Number(today.slice(0, 4)));
  return (
    <Button
      variant="default"
      leftSection={isNext ? null : <IconChevronLeft size={16} stroke={1.8} aria-hidden />}
      rightSection={isNext ? <IconChevronRight size={16} stroke={1.8} aria-hidden /> : null}
      renderRoot={(props) => <Link to="/h/$hub/closed-days" params={{ hub: slug }} search={{ year }} {...props} />}
    >
      {t('year', { year })}
    </Button>
  );
}

interface NamedDayProps {
  item: CalendarDay;
  onChange: ((change: DayChange) => void) | null;
}

function NamedDay({ item: { day, name, origin, closed }, onChange }: NamedDayProps) {
  const { t } = useTranslation('closedDays');
  const formats = useFormats();
  return (
    <>
      <span className={styles['day']}>{formats.day(day)}</span>
      <span className={styles['name']}>{name}</span>
      <span className={styles['origin']} data-open={!closed || undefined}>
        {closed ? t(`origin.${origin}`) : t('works')}
      </span>
      {onChange ? (
        <Group gap={4} wrap="nowrap">
          {origin === 'hub' ? (
            <Button
              size="xs"
              variant="subtle"
              onClick={() => onChange({ day, name, closed: null })}
              aria-label={t('takeBack.of', { name })}
            >
              {t('takeBack.action')}
            </Button>
          ) : (
            <Button
              size="xs"
              variant="subtle"
              onClick={() => onChange({ day, name, closed: !closed })}
              aria-label={t('work.of', { name })}
            >
              {t('work.action')}
            </Button>
          )}
        </Group>
      ) : null}
    </>
  );
}
