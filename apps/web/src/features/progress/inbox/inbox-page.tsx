import type { InboxBox, InboxItem, InboxView } from '@onsil/contracts';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { Pane } from '../../../ui/pane.js';
import { MoreButton } from '../../../ui/more-button.js';
import { StatusMark } from '../../../ui/status-mark.js';
import { teamMilestonePath, teamPath } from '../links.js';
import { inboxQuery } from './inbox.queries.js';
import { BOXES, inboxRoute } from './inbox.routes.js';
import styles from './inbox.module.css';

/** Days after which an item stands out. */
const HOT_DAYS = 3;

/** What waits on us, what was asked, what waits on teams, what is done with, what we answered. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const { slug } = useHub();
  const { box = 'mine' } = useSearch({ from: inboxRoute.id });
  const query = useInfiniteQuery(inboxQuery(slug, box));
  const first = query.data?.pages[0];
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const oldest = box === 'mine' ? items[0] : undefined;
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={t(box === 'cleared' || box === 'answered' ? 'factsNewest' : 'facts')}
        {...(first ? { asOf: first.asOf } : {})}
        actions={
          oldest ? (
            <Button component={Link} to={pathOf(slug, oldest)}>
              {t('start')}
            </Button>
          ) : null
        }
      />
      <Boxes counts={first?.counts} chosen={box} />
      <Pane label={t(`box.${box}`)}>
        {query.error && !first ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
        {!query.error && !first ? <PageSkeleton /> : null}
        {first && items.length === 0 ? <EmptyState kind="done" title={t(`empty.${box}`)} /> : null}
        {items.length > 0 ? <Items hub={slug} items={items} label={t(`box.${box}`)} /> : null}
        <MoreButton query={query} />
      </Pane>
      {items.length > 0 ? <p className={styles['keys']}>{t('keys')}</p> : null}
    </>
  );
}

function Boxes({ counts, chosen }: { counts: InboxView['counts'] | undefined; chosen: InboxBox }) {
  const { t } = useTranslation('inbox');
  const { slug } = useHub();
  return (
    <nav className={styles['boxes']} aria-label={t('boxes')}>
      {BOXES.map((box) => (
        <Link
          key={box}
          to={inboxRoute.to}
          params={{ hub: slug }}
          search={box === 'mine' ? {} : { box }}
          activeOptions={{ exact: true }} // else the box without a search counts as open in every other
          aria-current={box === chosen ? 'page' : undefined}
        >
          {t(`box.${box}`)} {counts ? <b>{counts[box]}</b> : null}
        </Link>
      ))}
    </nav>
  );
}

interface ItemsProps {
  hub: string;
  items: readonly InboxItem[];
  label: string;
}

/** J and K (or the arrows) go from item to item, Enter opens one. */
function Items({ hub, items, label }: ItemsProps) {
  const { t } = useTranslation('inbox');
  const navigate = useNavigate();
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-open]') ?? [])];
    const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    links[Math.max(0, Math.min(links.length - 1, at + step))]?.focus();
  };
  return (
    <ul ref={list} className={styles['items']} aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <li
          key={item.id}
          onClick={({ target }) => (target as Element).closest('a') ?? void navigate({ to: pathOf(hub, item) })}
        >
          <div className={styles['who']}>
            <Link to={pathOf(hub, item)} data-open>
              {item.team}
            </Link>
            <small>{item.milestone ? `${item.milestone.code} ${item.milestone.title}` : t('pause')}</small>
          </div>
          <div className={styles['what']}>
            {item.state ? <StatusMark of={{ state: item.state }} /> : <span>{t(`request.${item.request!}`)}</span>}
            {item.attempt > 0 ? <span>{t('attempt', { count: item.attempt })}</span> : null}
            {item.tookDays === null ? null : <span>{t('took', { count: item.tookDays })}</span>}
            {item.reason ? <span>{item.reason}</span> : null}
            <small>
              {item.programme} · {item.cohort}
            </small>
          </div>
          <span className={styles['age']} data-hot={(!isPast(item) && item.days >= HOT_DAYS) || undefined}>
            {t(isPast(item) ? 'age.cleared' : item.state === 'late' ? 'age.late' : 'age.waiting', { count: item.days })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Nobody waits for it any more. */
function isPast({ state, tookDays }: InboxItem): boolean {
  return state === 'done' || state === 'waived' || tookDays !== null;
}

function pathOf(hub: string, { teamMilestoneId, teamId }: InboxItem): string {
  return teamMilestoneId ? teamMilestonePath(hub, teamMilestoneId) : teamPath(hub, teamId);
}
