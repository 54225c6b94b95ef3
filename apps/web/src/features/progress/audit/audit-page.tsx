import type { AuditEntryView, AuditPageView } from '@onsil/contracts';
import { Select, TextInput } from '@mantine/core';
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { useHub } from '../../../routing/use-hub.js';
import { DataTable } from '../../../ui/data-table.js';
import { DateField } from '../../../ui/date-field.js';
import { DownloadMenu } from '../../../ui/download-menu.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PageHeader } from '../../../ui/page-header.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { MoreButton } from '../../../ui/more-button.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { useTypedSearch } from '../../../ui/use-typed-search.js';
import { tellingChanges, valueInWords, type ValueWords } from './audit-value.js';
import { auditRoute, type AuditSearch } from './audit.routes.js';
import styles from './audit.module.css';

/** How the trail keeps that a private column changed. */
const CHANGED = '(changed)';

const auditQuery = (hub: string, search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['audit', hub, search],
    queryFn: ({ pageParam }) =>
      answer<AuditPageView>(
        api.GET('/api/v1/hubs/{hub}/audit', {
          params: { path: { hub }, query: { ...search, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** Who changed what, why and when, in this hub. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const { slug } = useHub();
  const search = useSearch({ from: auditRoute.id });
  const query = useInfiniteQuery(auditQuery(slug, search));
  const entries = query.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={t('facts')}
        actions={
          <DownloadMenu label={t('export')} choices={[{ path: `/api/v1/hubs/${slug}/audit/export`, query: search }]} />
        }
      />
      <Pane label={t('title')}>
        <PaneSection>
          <Filters search={search} />
        </PaneSection>
        {query.error && !entries ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
        {!query.error && !entries ? <PageSkeleton /> : null}
        {entries?.length === 0 ? <EmptyState kind="filtered" title={t('empty')} /> : null}
        {entries && entries.length > 0 ? <Entries entries={entries} /> : null}
        <MoreButton query={query} />
      </Pane>
    </>
  );
}

function Filters({ search }: { search: AuditSearch }) {
  const { t } = useTranslation('audit');
  const navigate = useNavigate({ from: auditRoute.to });
  const change = (next: AuditSearch): void => void navigate({ search: (now) => ({ ...now, ...next }), replace: true });
  const words = useTypedSearch(search.q, (next) => change({ q: next }));
  return (
    <div className={styles['filters']} role="search" aria-label={t('filter.label')}>
      <ActionChoice chosen={search.action} onChange={(action) => change({ action })} />
      <TextInput label={t('filter.q')} description={t('filter.qHint')} {...words} />
      <DateField
        label={t('filter.from')}
        description={t('filter.dayHint')}
        optional
        value={search.from ?? null}
        onChange={(day) => change({ from: day ?? undefined })}
      />
      <DateField
        label={t('filter.to')}
        description={t('filter.dayHint')}
        optional
        value={search.to ?? null}
        onChange={(day) => change({ to: day ?? undefined })}
      />
    </div>
  );
}

interface ActionChoiceProps {
  chosen: string | undefined;
  onChange: (action: string | undefined) => void;
}

/** What was done, found by the words that the list tells it in; an address may ask for more, as `risk` for all of it. */
function ActionChoice({ chosen, onChange }: ActionChoiceProps) {
  const { t, i18n } = useTranslation('audit');
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = t('does', { returnObjects: true });
  const actions = Object.entries(words)
    .flatMap(([thing, deeds]) => Object.entries(deeds).map(([deed, label]) => ({ value: `${thing}.${deed}`, label })))
    .toSorted((one, other) => one.label.localeCompare(other.label, i18n.language));
  const isKnown = chosen === undefined || actions.some(({ value }) => value === chosen);
  return (
    <Select
      label={t('filter.action')}
      description={t('filter.actionHint')}
      searchable
      clearable
      nothingFoundMessage={t('filter.noAction')}
      data={isKnown ? actions : [{ value: chosen, label: chosen }, ...actions]}
      value={chosen ?? null}
      onChange={(action) => onChange(action ?? undefined)}
    />
  );
}

function Entries({ entries }: { entries: readonly AuditEntryView[] }) {
  const { t } = useTranslation('audit');
  const { dateTime } = useFormats();
  const personName = usePersonName();
  return (
    <DataTable
      label={t('title')}
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: 'at', title: t('head.at'), cell: ({ at }) => <span className={styles['whole']}>{dateTime(at)}</span> },
        {
          key: 'who',
          title: t('head.who'),
          cell: ({ person }) => <span className={styles['whole']}>{personName(person) || t('system')}</span>,
        },
        { key: 'action', title: t('head.action'), cell: (entry) => <Action entry={entry} /> },
        {
          key: 'team',
          title: t('head.team'),
          cell: ({ team }) => (team ? <span className={styles['team']}>{team.name}</span> : ''),
        },
        { key: 'changes', title: t('head.changes'), cell: (entry) => <Changes entry={entry} /> },
        {
          key: 'reason',
          title: t('head.reason'),
          cell: ({ reason }) => (reason ? <span className={styles['reason']}>{reason}</span> : ''),
        },
      ]}
    />
  );
}

/** In words, with what it was done to. */
function Action({ entry: { action, subjectId, names, team } }: { entry: AuditEntryView }) {
  const { t } = useTranslation('audit');
  const personName = useNamed();
  const subject = names[subjectId];
  return (
    <span className={styles['action']}>
      {t(`does.${action as 'cohort.opened'}`, action)}
      {subject && subject.name !== team?.name ? <span className={styles['subject']}>{personName(subject)}</span> : null}
    </span>
  );
}

function Changes({ entry: { changes, names } }: { entry: AuditEntryView }) {
  const { t } = useTranslation('audit');
  const words = useValueWords();
  const inWords = (value: string): string => valueInWords(value, words, names) || t('gone');
  return (
    <ul className={styles['changes']}>
      {tellingChanges(changes, names).map(({ column, before, after }) => (
        <li key={column}>
          <b>{words.column(column)}</b> {before === null ? '' : `${inWords(before)} `}
          {`→ ${after === null ? t('gone') : inWords(after)}`}
        </li>
      ))}
    </ul>
  );
}

/** Known values are keys; a text that somebody wrote would be looked for where it has a full stop. */
const isKey = (value: string): boolean => /^[a-z_]+$/.test(value);

function useValueWords(): ValueWords {
  const { t } = useTranslation('audit');
  const { day, dateTime } = useFormats();
  const person = useNamed();
  return {
    yes: t('yes'),
    no: t('no'),
    mark: ({ itemId, isOk, note }) =>
      [`${itemId} ${t(isOk ? 'mark.fine' : 'mark.wrong')}`, note].filter(Boolean).join(', '),
    column: (name) => t(`column.${name as 'status'}`, name),
    known: (value) =>
      value === CHANGED ? t('changed') : isKey(value) ? t(`value.${value as 'open'}`, value) : undefined,
    nested: t('nested'),
    day,
    dateTime,
    person,
  };
}

/** A name, marked when it is somebody's who has left. */
function useNamed(): ValueWords['person'] {
  const personName = usePersonName();
  return ({ name, hasLeft }) => personName({ id: '', name, ...(hasLeft !== undefined && { hasLeft }) });
}
