import { Button, Checkbox } from '@mantine/core';
import type { ReminderItem } from '@onsil/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { MoreButton } from '../../../ui/more-button.js';
import { QueryStates } from '../../../ui/query-states.js';
import styles from './reminders.module.css';
import { refusalsQuery, remindersQuery } from './reminders.queries.js';
import { REMINDER_TABS, type RemindersSearch } from './reminders.routes.js';
import { SkipDialog } from './skip-dialog.js';
import { WhyPane } from './why-pane.js';

interface ReminderListPaneProps {
  search: RemindersSearch;
  /** Of the coming ones. */
  day: string;
  troubled: number;
  onSearch: (search: RemindersSearch) => void;
}

/**
 * The reminders of a day, or what became of those that went; ticked ones are taken out together.
 * Why somebody gets one opens beneath its line; below the list when the line is on a later page or another day.
 */
export function ReminderListPane({ search, day, troubled, onSearch }: ReminderListPaneProps) {
  const { t } = useTranslation('reminders');
  const { slug } = useHub();
  const { day: dayWords } = useFormats();
  const { box, item: open } = search;
  const query = useInfiniteQuery(remindersQuery(slug, box === 'coming' ? { box, day } : { box }));
  const [ticked, tick] = useState<readonly string[]>([]);
  const [isSkipping, setSkipping] = useState(false);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const chosen = ticked.filter((id) => items.some((item) => item.id === id));
  const title = box === 'coming' ? t('list.ofDay', { day: dayWords(day) }) : t(`box.${box}`);
  return (
    <Pane label={title}>
      <div className={styles['tabs']} role="group" aria-label={t('boxes')}>
        {REMINDER_TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            aria-pressed={tab === box}
            onClick={() => onSearch({ box: tab, ...(tab === 'coming' && search.day && { day: search.day }) })}
          >
            {t(`box.${tab}`)}
            {tab === 'troubled' && troubled > 0 ? <b>{troubled}</b> : null}
          </button>
        ))}
      </div>
      <PaneSection
        title={title}
        end={
          chosen.length > 0 ? (
            <Button size="xs" variant="light" onClick={() => setSkipping(true)}>
              {t('skip.several', { count: chosen.length })}
            </Button>
          ) : null
        }
      />
      <QueryStates query={query}>
        {() =>
          items.length > 0 ? (
            <ul className={styles['items']} aria-label={title}>
              {items.map((item) => (
                <ReminderLine
                  key={item.id}
                  item={item}
                  isTicked={ticked.includes(item.id)}
                  isOpen={item.id === open}
                  onTick={() =>
                    tick(ticked.includes(item.id) ? ticked.filter((id) => id !== item.id) : [...ticked, item.id])
                  }
                  onOpen={() =>
                    onSearch({
                      box,
                      ...(search.day && { day: search.day }),
                      ...(item.id === open ? {} : { item: item.id }),
                    })
                  }
                />
              ))}
            </ul>
          ) : (
            <EmptyState kind="done" title={t(`empty.${box}`)} />
          )
        }
      </QueryStates>
      <MoreButton query={query} />
      {open && query.data && !items.some(({ id }) => id === open) ? <WhyPane key={open} id={open} /> : null}
      {box === 'troubled' ? <Refusals /> : null}
      {isSkipping ? (
        <SkipDialog
          ids={chosen}
          onClose={() => setSkipping(false)}
          onSkipped={() => {
            tick([]);
            setSkipping(false);
          }}
        />
      ) : null}
    </Pane>
  );
}

interface ReminderLineProps {
  item: ReminderItem;
  isTicked: boolean;
  isOpen: boolean;
  onTick: () => void;
  onOpen: () => void;
}

function ReminderLine({ item, isTicked, isOpen, onTick, onOpen }: ReminderLineProps) {
  const { t } = useTranslation('reminders');
  const { dateTime } = useFormats();
  const { recipient, subject, sendsAt, state, note, isLate, capabilities } = item;
  return (
    <li data-open={isOpen || undefined}>
      {capabilities.skip ? (
        <Checkbox
          size="xs"
          checked={isTicked}
          aria-label={t('list.tick', { name: recipient.name, subject })}
          onChange={onTick}
        />
      ) : (
        <span />
      )}
      <div>
        <p>
          <b>{recipient.name}</b> <span className={styles['quiet']}>{recipient.address}</span>
        </p>
        <p>{subject}</p>
        <p className={styles['quiet']} data-state={state}>
          {dateTime(sendsAt)}
          {state === 'planned' ? '' : ` · ${t(`state.${state}`)}`}
          {isLate ? ` · ${t('list.late')}` : ''}
          {note ? ` · ${note}` : ''}
        </p>
      </div>
      <Button
        size="xs"
        variant="subtle"
        aria-expanded={isOpen}
        aria-label={t('list.whyOf', { name: recipient.name })}
        onClick={onOpen}
      >
        {t('list.why')}
      </Button>
      {isOpen ? (
        <div className={styles['opened']}>
          <WhyPane id={item.id} />
        </div>
      ) : null}
    </li>
  );
}

/** What mail servers answered at once; what they find out later is not read, and the page says so. */
function Refusals() {
  const { t } = useTranslation('reminders');
  const { slug } = useHub();
  const { dateTime } = useFormats();
  const { data } = useQuery(refusalsQuery(slug));
  return (
    <PaneSection title={t('refusals.title')} {...(data && data.items.length > 0 ? { count: data.items.length } : {})}>
      <p className={styles['quiet']}>{t('refusals.limits')}</p>
      <ul className={styles['refusals']}>
        {(data?.items ?? []).map(({ id, name, address, at, subject, outcome, answer }) => (
          <li key={id}>
            <b>{name}</b> <span className={styles['quiet']}>{address}</span>
            <p className={styles['quiet']}>
              {dateTime(at)} · {subject}
              <br />
              {outcome === 'in_doubt' ? t('refusals.inDoubt') : answer}
            </p>
          </li>
        ))}
      </ul>
    </PaneSection>
  );
}
