import { Button } from '@mantine/core';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../routing/use-hub.js';
import { keptDrafts, type ListedDraft } from '../../ui/kept-drafts.js';
import { HairlineList, Pane } from '../../ui/pane.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import styles from './sign-out.module.css';
import { isSaveable, saveToServer, unsentDraftsQuery } from './unsent-drafts.js';

interface UnsentPaneProps {
  drafts: readonly ListedDraft[];
  leave: UseMutationResult<void, Error, void>;
}

/** The texts that only this device has, and what may become of them: saved, left here, removed. */
export function UnsentPane({ drafts, leave }: UnsentPaneProps) {
  const { t } = useTranslation('signOut');
  const { id } = useMe();
  const queryClient = useQueryClient();
  const problemText = useProblemText();
  const [failed, setFailed] = useState<Readonly<Record<string, Error>>>({});
  const saveable = drafts.filter(isSaveable);
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const tried = await Promise.allSettled(saveable.map(saveToServer));
      return Object.fromEntries(
        tried.flatMap((outcome, at) =>
          outcome.status === 'rejected' ? [[saveable[at]!.key, outcome.reason as Error]] : [],
        ),
      );
    },
    onSuccess: async (refused) => {
      setFailed(refused);
      const isAllSaved = Object.keys(refused).length === 0 && saveable.length === drafts.length;
      if (isAllSaved) leave.mutate();
      else await queryClient.invalidateQueries({ queryKey: unsentDraftsQuery(id).queryKey });
    },
  });
  const remove = useMutation({
    networkMode: 'always',
    mutationFn: () => Promise.all(drafts.map(({ key }) => keptDrafts.remove(key))),
    onSuccess: () => leave.mutate(),
  });
  const isBusy = save.isPending || remove.isPending || leave.isPending;
  return (
    <Pane label={t('unsent.label')}>
      <HairlineList label={t('unsent.label')}>
        {drafts.map(({ key, subject }) => (
          <li key={key} className={styles['draft']}>
            <div>
              {subject ? <Link to={subject.path}>{subject.name}</Link> : t('kind.older')}
              {subject ? <p className={styles['quiet']}>{t(`kind.${subject.kind}`)}</p> : null}
              {failed[key] ? (
                <p role="alert" className={styles['failure']}>
                  {problemText(failed[key])}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </HairlineList>
      <div className={styles['choices']}>
        {leave.error ? (
          <p role="alert" className={styles['failure']}>
            {problemText(leave.error)}
          </p>
        ) : null}
        {saveable.length > 0 ? (
          <Button disabled={isBusy} loading={save.isPending} onClick={() => save.mutate()}>
            {saveable.length === drafts.length ? t('save.all') : t('save.some', { count: saveable.length })}
          </Button>
        ) : null}
        <Button variant="default" disabled={isBusy} loading={remove.isPending} onClick={() => remove.mutate()}>
          {t('remove', { count: drafts.length })}
        </Button>
        <Button variant="default" disabled={isBusy} onClick={() => leave.mutate()}>
          {t('keep')}
        </Button>
        <p className={styles['quiet']}>{t('keepHelp')}</p>
      </div>
    </Pane>
  );
}
