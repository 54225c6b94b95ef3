import { Button } from '@mantine/core';
import type { NoticeItem } from '@onsil/contracts';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { MoreButton } from '../../../ui/more-button.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { useTellRefusal } from '../../../ui/use-tell-refusal.js';
import { TabNav } from '../../../ui/tab-nav.js';
import {
  noticesQuery,
  readAllNotices,
  readNotice,
  useNoticesChanged,
  wakeNotice,
  type NoticeBox,
} from './notices.queries.js';
import { NOTICE_BOXES, noticesRoute } from './notices.routes.js';
import styles from './notices.module.css';
import { SnoozeDialog } from './snooze-dialog.js';

/** `/h/$hub/notices`: what the hub reminds one of, the same as by mail. */
export function NoticesPage() {
  const { box } = useSearch({ from: noticesRoute.id });
  return <Notices box={box} />;
}

export function Notices({ box }: { box: NoticeBox }) {
  const { t } = useTranslation('notices');
  const { slug } = useHub();
  const changed = useNoticesChanged(slug);
  const query = useInfiniteQuery(noticesQuery(slug, box));
  const unread = query.data?.pages[0]?.unread ?? 0;
  const tellRefusal = useTellRefusal();
  const readAll = useMutation({ mutationFn: () => readAllNotices(slug), onError: tellRefusal, onSettled: changed });
  return (
    <>
      <PageHeader
        title={unread > 0 ? t('title.unread', { count: unread }) : t('title.none')}
        facts={<Link to="/account/reminders">{t('preferences')}</Link>}
        actions={
          unread > 0 ? (
            <Button variant="default" loading={readAll.isPending} onClick={() => readAll.mutate()}>
              {t('readAll')}
            </Button>
          ) : null
        }
      />
      <TabNav label={t('boxes')}>
        {NOTICE_BOXES.map((each) => (
          <Link
            key={each}
            to="/h/$hub/notices"
            params={{ hub: slug }}
            search={{ box: each }}
            aria-current={each === box ? 'page' : undefined}
          >
            {t(`box.${each}`)}
          </Link>
        ))}
      </TabNav>
      <Pane label={t(`box.${box}`)}>
        <QueryStates query={query}>
          {({ pages }) => {
            const notices = pages.flatMap(({ items }) => items);
            return notices.length > 0 ? (
              <ul className={styles['notices']} aria-label={t(`box.${box}`)}>
                {notices.map((notice) => (
                  <Notice key={notice.id} notice={notice} />
                ))}
              </ul>
            ) : (
              <EmptyState kind={box === 'all' ? 'first' : 'done'} title={t(`empty.${box}`)} />
            );
          }}
        </QueryStates>
        <MoreButton query={query} />
      </Pane>
    </>
  );
}

function Notice({ notice }: { notice: NoticeItem }) {
  const { t } = useTranslation('notices');
  const { slug } = useHub();
  const { relative, day } = useFormats();
  const problemText = useProblemText();
  const changed = useNoticesChanged(slug);
  const [isSnoozing, setSnoozing] = useState(false);
  const read = useMutation({ mutationFn: () => readNotice(slug, notice.id), onSettled: changed });
  const wake = useMutation({ mutationFn: () => wakeNotice(slug, notice.id), onSettled: changed });
  const { id, at, subject, paragraphs, action, path, isRead, snooze } = notice;
  const failure = read.error ?? wake.error;
  return (
    <li data-unread={!isRead || undefined}>
      <div className={styles['words']}>
        <p className={styles['subject']}>
          {isRead ? null : <span className={styles['new']}>{t('new')}</span>}
          {subject}
        </p>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p className={styles['quiet']}>
          {relative(at)}
          {snooze ? ` · ${t('snoozedUntil', { day: day(snooze.untilOn) })} ${snooze.reason}` : ''}
        </p>
        {failure ? (
          <p role="alert" className={styles['failure']}>
            {problemText(failure)}
          </p>
        ) : null}
      </div>
      <div className={styles['actions']}>
        {action ? (
          <Button
            size="xs"
            variant="light"
            renderRoot={(props) => <Link {...props} to={path} onClick={() => (isRead ? undefined : read.mutate())} />}
          >
            {action}
          </Button>
        ) : null}
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('whyOf', { subject })}
          renderRoot={(props) => <Link {...props} to="/h/$hub/notices/$notice" params={{ hub: slug, notice: id }} />}
        >
          {t('why')}
        </Button>
        {isRead ? null : (
          <Button size="xs" variant="subtle" aria-label={t('readOf', { subject })} onClick={() => read.mutate()}>
            {t('read')}
          </Button>
        )}
        {snooze ? (
          <Button size="xs" variant="subtle" aria-label={t('wakeOf', { subject })} onClick={() => wake.mutate()}>
            {t('wake')}
          </Button>
        ) : (
          <Button size="xs" variant="subtle" aria-label={t('snoozeOf', { subject })} onClick={() => setSnoozing(true)}>
            {t('snooze.open')}
          </Button>
        )}
      </div>
      {isSnoozing ? <SnoozeDialog notice={notice} onClose={() => setSnoozing(false)} /> : null}
    </li>
  );
}
