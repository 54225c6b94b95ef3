import { Alert, Button, Select } from '@mantine/core';
import type { ReminderRulesPreview, ReminderRulesView, ReminderRuleView } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { programmesQuery } from '../../../api/programmes.js';
import { hasCode } from '../../../api/problem.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConflictDialog } from '../../../ui/conflict-dialog.js';
import { LeaveGuard } from '../../../ui/form/leave-guard.js';
import { useHeldForm, type HeldForm } from '../../../ui/form/use-held-form.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { RuleLine } from './rule-line.js';
import styles from './rules.module.css';
import { previewRules, rulesQuery, setRules } from './rules.queries.js';
import { reminderRulesRoute } from './rules.routes.js';
import { useRuleSentence } from './use-rule-sentence.js';

/** `/h/$hub/reminder-rules`: when whom is reminded of what, in the hub or in one programme, with what it would send. */
export function ReminderRulesPage() {
  const { t } = useTranslation('reminderRules');
  const { slug } = useHub();
  const { programme } = useSearch({ from: reminderRulesRoute.id });
  const navigate = useNavigate();
  const { data: programmes } = useQuery(programmesQuery(slug));
  const choices = [
    { value: '', label: t('ofHub') },
    ...(programmes?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <PageHeader
        above={
          <Link to="/h/$hub/reminders" params={{ hub: slug }} search={{ box: 'coming' }}>
            {t('back')}
          </Link>
        }
        title={t('title')}
        facts={t('facts')}
        actions={
          <Select
            aria-label={t('whose')}
            data={choices}
            allowDeselect={false}
            value={programme ?? ''}
            onChange={(chosen) =>
              void navigate({
                to: '/h/$hub/reminder-rules',
                params: { hub: slug },
                search: chosen ? { programme: chosen } : {},
              })
            }
          />
        }
      />
      <RulesOf key={programme ?? ''} programme={programme} />
    </>
  );
}

export function RulesOf({ programme }: { programme: string | undefined }) {
  const { slug } = useHub();
  const query = useQuery(rulesQuery(slug, programme));
  return <QueryStates query={query}>{(rules) => <HeldRules rules={rules} programme={programme} />}</QueryStates>;
}

function HeldRules({ rules, programme }: { rules: ReminderRulesView; programme: string | undefined }) {
  const held = useHeldForm(rules);
  return <Editor key={held.subject.version} held={held} programme={programme} />;
}

function Editor({ held, programme }: { held: HeldForm<ReminderRulesView>; programme: string | undefined }) {
  const { t } = useTranslation('reminderRules');
  const { subject: rules, conflict } = held;
  const say = useRuleSentence();
  const { slug } = useHub();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const [items, setItems] = useState<readonly ReminderRuleView[]>(rules.items);
  const preview = useMutation({ mutationFn: () => previewRules(slug, programme, items) });
  const save = useMutation({
    mutationFn: () => setRules(slug, programme, held.version, items),
    onSuccess: (saved) => {
      held.setChanged(false);
      notifyDone(t('saved'));
      queryClient.setQueryData(rulesQuery(slug, programme).queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: ['reminders', slug] });
    },
    onError: (error) => {
      if (hasCode(error, 'platform.stale_version'))
        queryClient.setQueryData(rulesQuery(slug, programme).queryKey, error.current as ReminderRulesView);
    },
  });
  const change = (next: readonly ReminderRuleView[]): void => {
    setItems(next);
    held.setChanged(next !== rules.items);
    preview.reset();
  };
  const isChanged = items !== rules.items;
  const saysOf = (id: string, of: readonly ReminderRuleView[]): string => {
    const rule = of.find((each) => each.id === id);
    return rule ? say(rule) : '';
  };
  const failure = conflict ? null : (save.error ?? preview.error);
  return (
    <WithAside aside={<Preview preview={preview.data} items={items} />}>
      <LeaveGuard
        isUnsaved={isChanged}
        onSave={() =>
          save.mutateAsync().then(
            () => true,
            () => false,
          )
        }
      />
      {conflict ? (
        <ConflictDialog
          title={t('conflict.title')}
          parts={[...new Set([...items, ...conflict.items].map(({ id }) => id))]
            .map((id) => ({ mine: saysOf(id, items), theirs: saysOf(id, conflict.items) }))
            .filter(({ mine, theirs }) => mine !== theirs)}
          onKeepMine={() => {
            save.reset();
            held.keepMine();
          }}
          onTakeTheirs={held.takeTheirs}
        >
          {t('conflict.body')}
        </ConflictDialog>
      ) : null}
      <Pane label={t('title')}>
        {rules.isInherited ? (
          <PaneSection>
            <p className={styles['quiet']}>{t('inherited')}</p>
          </PaneSection>
        ) : null}
        <ul className={styles['rules']} aria-label={t('title')}>
          {items.map((rule, at) => (
            <RuleLine
              key={rule.id}
              rule={rule}
              mayChange={rules.canConfigure}
              isNew={!rules.items.some(({ id }) => id === rule.id)}
              onChange={(changed) => change(items.map((each, index) => (index === at ? changed : each)))}
              onRemove={() => change(items.filter((_, index) => index !== at))}
            />
          ))}
        </ul>
        {rules.canConfigure ? (
          <PaneSection>
            {failure ? (
              <Alert color="red" variant="outline" role="alert" mb="sm">
                {problemText(failure)}
              </Alert>
            ) : null}
            <div className={styles['buttons']}>
              <Button
                variant="subtle"
                leftSection={<IconPlus size={17} stroke={1.8} aria-hidden />}
                onClick={() => change([...items, newRule()])}
              >
                {t('add')}
              </Button>
              <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate()}>
                {t('preview')}
              </Button>
              {isChanged ? (
                <>
                  <Button variant="default" onClick={() => change(rules.items)}>
                    {t('discard')}
                  </Button>
                  <Button loading={save.isPending} onClick={() => save.mutate()}>
                    {t('save')}
                  </Button>
                </>
              ) : null}
            </div>
          </PaneSection>
        ) : null}
      </Pane>
    </WithAside>
  );
}

function newRule(): ReminderRuleView {
  return {
    id: crypto.randomUUID(),
    trigger: 'milestone_due',
    offsetDays: -3,
    counting: 'calendar',
    timeOfDay: '09:00',
    audiences: ['team'],
    isEnabled: true,
  };
}

interface PreviewProps {
  preview: ReminderRulesPreview | undefined;
  items: readonly ReminderRuleView[];
}

/** What these rules would send to the teams of now, computed by what plans. */
function Preview({ preview, items }: PreviewProps) {
  const { t } = useTranslation('reminderRules');
  const { dateTime } = useFormats();
  if (!preview)
    return (
      <Pane>
        <PaneSection title={t('previewTitle')}>
          <p className={styles['quiet']}>{t('previewHint')}</p>
        </PaneSection>
      </Pane>
    );
  const { total, people, added, moved, removed, byRule, first } = preview;
  return (
    <Pane>
      <PaneSection title={t('previewTitle')}>
        <p role="status">
          {t('would', { count: total, people: t('people', { count: people }) })}{' '}
          {t('against', { added, moved, removed })}
        </p>
        <ul className={styles['counts']}>
          {byRule.map(({ ruleId, count, nextAt }) => {
            const rule = items.find(({ id }) => id === ruleId);
            return rule ? (
              <li key={ruleId}>
                <span>{t(`trigger.${rule.trigger}`)}</span>
                <span className={styles['quiet']}>
                  {t('mails', { count })}
                  {nextAt ? ` · ${dateTime(nextAt)}` : ''}
                </span>
              </li>
            ) : null;
          })}
        </ul>
      </PaneSection>
      {first.length > 0 ? (
        <PaneSection title={t('first')}>
          <ul className={styles['first']}>
            {first.map(({ sendsAt, ruleId, recipient, subject }) => (
              <li key={`${ruleId} ${sendsAt} ${recipient} ${subject}`}>
                {recipient}: {subject}
                <span className={styles['quiet']}>{dateTime(sendsAt)}</span>
              </li>
            ))}
          </ul>
        </PaneSection>
      ) : null}
    </Pane>
  );
}
