import { ActionIcon, Alert, Button } from '@mantine/core';
import { MAX_FILE_BYTES, type EvidenceFileView, type TeamMilestoneView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../../api/client.js';
import { ApiProblem, hasCode } from '../../../api/problem.js';
import { upload } from '../../../api/upload.js';
import { useHub } from '../../../routing/use-hub.js';
import { AutosaveStamp } from '../../../ui/autosave-stamp.js';
import { FileDrop, type WaitingFile } from '../../../ui/file-drop.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconCircle } from '../../../ui/icons/circle.js';
import { IconCircleCheck } from '../../../ui/icons/circle-check.js';
import { IconTrash } from '../../../ui/icons/trash.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { Pane } from '../../../ui/pane.js';
import { StatusMark } from '../../../ui/status-mark.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { useTeamMilestoneChanged } from '../team-milestones.queries.js';
import { AnswerField } from './answer-field.js';
import { DraftConflict, HandedInMeanwhile } from './draft-conflict.js';
import { answerTo, isFilled, withAnswer } from './evidence-answers.js';
import styles from './hand-in.module.css';
import { ReadyDialog, type WaitingFiles } from './ready-dialog.js';
import { useDraft } from './use-draft.js';

interface HandInPaneProps {
  view: TeamMilestoneView;
  /** How it is now, when somebody else was first while one still wrote. */
  overtakenBy?: TeamMilestoneView | null;
  /** Whether something stands here that the server does not have. */
  onUnsent?: (isUnsent: boolean) => void;
}

/** One milestone, as its team works on it: what is asked, what was said last time, and the button to hand in. */
export function HandInPane({ view, overtakenBy = null, onUnsent }: HandInPaneProps) {
  const { t } = useTranslation('handIn');
  const { slug } = useHub();
  const nameOf = usePersonName();
  const problemText = useProblemText();
  const changed = useTeamMilestoneChanged(slug);
  const draft = useDraft(slug, view);
  const [isAsking, setAsking] = useState(false);
  const [waiting, setWaiting] = useState<WaitingFiles>({});
  const onWaiting = useCallback(
    (itemId: string, files: readonly WaitingFile[]) => setWaiting((now) => ({ ...now, [itemId]: files })),
    [],
  );
  const handIn = useMutation({
    mutationFn: () =>
      answer<TeamMilestoneView>(
        api.POST('/api/v1/hubs/{hub}/team-milestones/{id}/submissions', {
          params: { path: { hub: slug, id: view.id } },
          body: { answers: [...draft.answers] },
          headers: ifMatch(view.version),
        }),
      ),
    onSuccess: (handedIn) => {
      draft.forget();
      notifyDone(t('done', { code: view.code }));
      changed(handedIn);
    },
    onError: (error) => {
      setAsking(false);
      if (!hasCode(error, 'platform.stale_version')) return;
      notifyDone(t('meanwhile.told', { code: view.code }));
      changed(error.current as TeamMilestoneView);
    },
  });
  useEffect(() => {
    onUnsent?.(draft.isUnsent);
    return () => onUnsent?.(false);
  }, [onUnsent, draft.isUnsent]);
  const faultOf = (itemId: string): string | undefined =>
    handIn.error instanceof ApiProblem
      ? handIn.error.errors.find(({ pointer }) => pointer === `/answers/${itemId}`)?.message
      : undefined;
  const filled = view.evidence.filter((item) => isFilled(item, draft.answers, view.files));
  const last = view.attempts.findLast(({ review }) => review?.decision === 'returned');

  return (
    <Pane label={view.title}>
      <Hero view={view} filled={filled.length} />
      {view.capabilities.onBehalf ? <p className={styles['notice']}>{t('onBehalf', { team: view.team })}</p> : null}
      {last?.review && view.status === 'returned' ? (
        <div className={styles['notice']}>
          <b>{t('returned', { by: nameOf(last.review.reviewer) })}</b>
          <p className={styles['words']}>{last.review.body}</p>
        </div>
      ) : null}
      <ol className={styles['items']}>
        {view.evidence.map((item) => {
          const mark = last?.review?.marks.find(({ itemId }) => itemId === item.id);
          const current = answerTo(item, draft.answers);
          const isDone = filled.includes(item);
          return (
            <li key={item.id} data-filled={isDone || undefined}>
              <span className={styles['mark']} role="img" aria-label={isDone ? t('item.filled') : t('item.empty')}>
                {isDone ? (
                  <IconCircleCheck size={22} stroke={1.8} aria-hidden />
                ) : (
                  <IconCircle size={22} stroke={1.8} aria-hidden />
                )}
              </span>
              <h3>
                {item.label} {item.required ? null : <span>{t('item.optional')}</span>}
              </h3>
              {mark && view.status === 'returned' ? (
                <p className={styles['said']} data-ok={mark.isOk || undefined}>
                  {mark.isOk ? t('item.accepted') : mark.note || t('item.returned')}
                </p>
              ) : null}
              {current ? (
                <AnswerField
                  item={item}
                  answer={current}
                  error={faultOf(item.id)}
                  onChange={(answered) => draft.change(withAnswer(draft.answers, answered))}
                />
              ) : (
                <FilesOfItem
                  view={view}
                  itemId={item.id}
                  error={faultOf(item.id)}
                  onChanged={() => changed()}
                  onWaiting={onWaiting}
                />
              )}
            </li>
          );
        })}
      </ol>
      {handIn.error && !(handIn.error instanceof ApiProblem && handIn.error.errors.length > 0) ? (
        <Alert color="red" variant="outline" role="alert" m="md">
          {problemText(handIn.error)}
        </Alert>
      ) : null}
      <div className={styles['foot']}>
        <AutosaveStamp of={draft.autosave} />
        <p>{t('takeBackLater')}</p>
        <Button size="lg" onClick={() => setAsking(true)}>
          {t('check')}
        </Button>
      </div>
      <ReadyDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        view={view}
        answers={draft.answers}
        waiting={waiting}
        isSending={handIn.isPending}
        onHandIn={() => handIn.mutate()}
      />
      {overtakenBy && draft.isUnsent ? (
        <HandedInMeanwhile
          evidence={view.evidence}
          mine={draft.answers}
          attempt={overtakenBy.attempts.length > view.attempts.length ? overtakenBy.attempts.at(-1) : undefined}
          onSee={draft.forget}
        />
      ) : draft.conflict ? (
        <DraftConflict
          evidence={view.evidence}
          mine={draft.answers}
          theirs={draft.conflict}
          onKeepMine={draft.keepMine}
          onTakeTheirs={draft.takeTheirs}
        />
      ) : null}
    </Pane>
  );
}

function Hero({ view, filled }: { view: TeamMilestoneView; filled: number }) {
  const { t } = useTranslation('handIn');
  const { day, dateTime, due } = useFormats();
  const { code, stage, title, dueAt, plannedOn, evidence, shown } = view;
  const dueIn = shown.isPastDue ? -(shown.days ?? 0) : shown.dueInDays;
  return (
    <div className={styles['hero']}>
      <p className={styles['where']}>
        {code} · {stage}
      </p>
      <h2>{title}</h2>
      <div className={styles['facts']}>
        <StatusMark of={shown} />
        <span>
          <b>{dateTime(dueAt)}</b> {dueIn === null ? null : due(dueIn)}
        </span>
        {plannedOn ? <span>{t('ownDate', { day: day(plannedOn) })}</span> : null}
        {view.target !== null ? <span>{t('target', { target: `${view.target}${view.unit ?? ''}` })}</span> : null}
      </div>
      {evidence.length > 0 ? (
        <div className={styles['progress']}>
          <span className={styles['bars']} aria-hidden>
            {evidence.map(({ id }, at) => (
              <i key={id} data-done={at < filled || undefined} />
            ))}
          </span>
          {t('progress', { filled, all: evidence.length })}
        </div>
      ) : null}
    </div>
  );
}

interface FilesOfItemProps {
  view: TeamMilestoneView;
  itemId: string;
  error: string | undefined;
  onChanged: () => void;
  onWaiting: (itemId: string, files: readonly WaitingFile[]) => void;
}

function FilesOfItem({ view, itemId, error, onChanged, onWaiting }: FilesOfItemProps) {
  const { t } = useTranslation('handIn');
  const { slug } = useHub();
  const { bytes } = useFormats();
  const problemText = useProblemText();
  const files = view.files.filter((file) => file.itemId === itemId);
  const waits = useCallback((waiting: readonly WaitingFile[]) => onWaiting(itemId, waiting), [itemId, onWaiting]);
  const remove = useMutation({
    mutationFn: (fileId: string) =>
      answer(
        api.DELETE('/api/v1/hubs/{hub}/team-milestones/{id}/files/{fileId}', {
          params: { path: { hub: slug, id: view.id, fileId } },
        }),
      ),
    onSettled: onChanged,
  });
  return (
    <div id={`answer-${itemId}`} tabIndex={-1}>
      {files.length > 0 ? (
        <ul className={styles['files']}>
          {files.map((file) => (
            <li key={file.id}>
              <a href={fileHref(slug, file)} download={file.name}>
                {file.name}
              </a>
              <small>{bytes(file.bytes)}</small>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('files.remove', { name: file.name })}
                onClick={() => remove.mutate(file.id)}
              >
                <IconTrash size={17} stroke={1.8} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
      {files.some(({ mediaType }) => mediaType === 'image/heic') ? (
        <p className={styles['said']}>{t('files.heic')}</p>
      ) : null}
      <FileDrop
        label={t('files.choose')}
        limits={t('files.limits')}
        maxBytes={MAX_FILE_BYTES}
        onWaiting={waits}
        send={async (file, options) => {
          const item = encodeURIComponent(itemId);
          await upload<EvidenceFileView>(
            `/api/v1/hubs/${slug}/team-milestones/${view.id}/files?item=${item}`,
            file,
            options,
          );
          onChanged();
        }}
      />
      {error || remove.error ? (
        <p role="alert" className={styles['error']}>
          {error ?? problemText(remove.error!)}
        </p>
      ) : null}
    </div>
  );
}

/** Where a file is answered, as an attachment. */
export const fileHref = (hub: string, { id }: Pick<EvidenceFileView, 'id'>): string =>
  `/api/v1/hubs/${hub}/evidence-files/${id}`;
