import { Button, Checkbox, Textarea } from '@mantine/core';
import type { AttemptView, EvidenceAnswer, EvidenceWanted, ReviewMark, TeamMilestoneView } from '@onsil/contracts';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { IconArrowBackUp } from '../../../ui/icons/arrow-back-up.js';
import { Pane } from '../../../ui/pane.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { FileLine } from './file-line.js';
import { TickedChecklist } from './review-checklist.js';
import styles from './review.module.css';
import { textDiff, type DiffPart } from './text-diff.rule.js';

interface AttemptsPaneProps {
  view: TeamMilestoneView;
  title: string;
  /** Where the reader decides: marks items and says what is missing. */
  marking?: { marks: readonly ReviewMark[]; onMark: (mark: ReviewMark) => void };
}

/** The last attempt beside the one before it, item by item, with what changed. */
export function AttemptsPane({ view, title, marking }: AttemptsPaneProps) {
  const { t } = useTranslation('review');
  const [place, setPlace] = useState(view.attempts.length - 1);
  const [isMarked, setMarked] = useState(true);
  const attempt = view.attempts[place]!;
  const before = view.attempts[place - 1];
  return (
    <Pane label={title}>
      <div className={styles['attempts']} data-two={before ? true : undefined}>
        {before ? <AttemptHead attempt={before} className={styles['old']!} /> : null}
        <AttemptHead attempt={attempt} className={styles['new']!}>
          {before ? (
            <Checkbox
              label={t('showChanges')}
              checked={isMarked}
              onChange={(event) => setMarked(event.currentTarget.checked)}
            />
          ) : null}
        </AttemptHead>
        {view.evidence.map((item, at) => (
          <Item
            key={item.id}
            item={item}
            number={at + 1}
            attempt={attempt}
            before={before}
            isMarked={isMarked}
            {...(marking && place === view.attempts.length - 1 ? { marking } : {})}
          />
        ))}
      </div>
      {view.attempts.length > 2 ? (
        <div className={styles['turn']}>
          {place > 1 ? (
            <Button size="xs" variant="subtle" onClick={() => setPlace(place - 1)}>
              {t('older')}
            </Button>
          ) : null}
          <span>{t('attempt', { attempt: attempt.attempt })}</span>
          {place < view.attempts.length - 1 ? (
            <Button size="xs" variant="subtle" onClick={() => setPlace(place + 1)}>
              {t('newer')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {[before, attempt].map((said) =>
        said?.review?.body || said?.review?.checklist ? <Verdict key={said.id} of={said} /> : null,
      )}
    </Pane>
  );
}

/** What the review of an attempt said; the next attempt is read against it. */
function Verdict({ of: { attempt, review } }: { of: AttemptView }) {
  const { t } = useTranslation('review');
  const nameOf = usePersonName();
  return (
    <div className={styles['verdict']}>
      <h3>{t('verdict', { attempt, name: nameOf(review?.reviewer) })}</h3>
      {review?.body ? <p>{review.body}</p> : null}
      {review?.checklist ? <TickedChecklist of={review.checklist} /> : null}
    </div>
  );
}

function AttemptHead({
  attempt,
  className,
  children,
}: {
  attempt: AttemptView;
  className: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation('review');
  const { dateTime } = useFormats();
  const by = usePersonName()(attempt.handedInBy);
  return (
    <div className={`${styles['head']} ${className}`}>
      <h2>{t('attempt', { attempt: attempt.attempt })}</h2>
      <span>
        {dateTime(attempt.handedInAt)} · {t(`status.${attempt.status}`)}
        {by ? ` · ${attempt.isOnBehalf ? t('onBehalf', { name: by }) : by}` : ''}
        {attempt.review?.isOwnHandIn ? ` · ${t('ownHandIn')}` : ''}
      </span>
      {children}
    </div>
  );
}

interface ItemProps {
  item: EvidenceWanted;
  number: number;
  attempt: AttemptView;
  before: AttemptView | undefined;
  isMarked: boolean;
  marking?: NonNullable<AttemptsPaneProps['marking']>;
}

function Item({ item, number, attempt, before, isMarked, marking }: ItemProps) {
  const { t } = useTranslation('review');
  const mark = (marking?.marks ?? attempt.review?.marks ?? []).find(({ itemId }) => itemId === item.id);
  const isWrong = mark?.isOk === false;
  const asked = before?.review?.marks.find(({ itemId, isOk }) => itemId === item.id && !isOk)?.note;
  return (
    <>
      <div className={styles['rowHead']}>
        <h3>
          {number}. {item.label}
        </h3>
        {marking ? (
          <Button
            size="xs"
            variant={isWrong ? 'default' : 'subtle'}
            aria-pressed={isWrong}
            data-wrong={isWrong || undefined}
            className={styles['mark']!}
            leftSection={<IconArrowBackUp size={15} stroke={1.8} aria-hidden />}
            onClick={() => marking.onMark({ itemId: item.id, isOk: isWrong, note: mark?.note ?? '' })}
          >
            {t('mark.action')}
          </Button>
        ) : null}
      </div>
      {before ? (
        <div className={styles['old']} data-attempt={t('attempt', { attempt: before.attempt })}>
          <Said item={item} of={before} other={attempt} side="before" isMarked={isMarked} />
          {asked ? <p className={styles['fix']}>{asked}</p> : null}
        </div>
      ) : null}
      <div className={styles['new']} data-attempt={t('attempt', { attempt: attempt.attempt })}>
        <Said item={item} of={attempt} other={before} side="after" isMarked={isMarked} />
        {isWrong && marking ? (
          <Textarea
            mt="sm"
            label={t('mark.note')}
            autosize
            minRows={2}
            maxLength={2_000}
            value={mark.note}
            onChange={({ currentTarget: { value } }) => marking.onMark({ itemId: item.id, isOk: false, note: value })}
          />
        ) : null}
        {isWrong && !marking && mark.note ? <p className={styles['fix']}>{mark.note}</p> : null}
      </div>
    </>
  );
}

interface SaidProps {
  item: EvidenceWanted;
  of: AttemptView;
  other: AttemptView | undefined;
  side: 'before' | 'after';
  isMarked: boolean;
}

/** What an attempt says to an item; where it differs from the other one, the difference. */
function Said({ item, of, other, side, isMarked }: SaidProps) {
  const { t } = useTranslation('review');
  const { number } = useFormats();
  const answer = of.answers.find(({ itemId }) => itemId === item.id);
  const otherAnswer = other?.answers.find(({ itemId }) => itemId === item.id);
  if (item.kind === 'file') {
    const files = of.files.filter(({ itemId }) => itemId === item.id);
    if (files.length === 0) return <p className={styles['nothing']}>{t('nothing')}</p>;
    return (
      <div className={styles['files']}>
        {files.map((file) => (
          <FileLine
            key={file.id}
            file={file}
            isSame={side === 'after' && (other?.files.some(({ sha256 }) => sha256 === file.sha256) ?? false)}
            isNew={side === 'after' && other !== undefined}
          />
        ))}
      </div>
    );
  }
  if (!answer) return <p className={styles['nothing']}>{t('nothing')}</p>;
  if (answer.kind === 'table')
    return <SaidTable item={item} answer={answer} other={otherAnswer} isMarked={isMarked && side === 'after'} />;
  const text =
    answer.kind === 'number' ? `${number(answer.amount ?? 0)}${item.unit ? ` ${item.unit}` : ''}` : answer.body;
  const otherText = otherAnswer && 'body' in otherAnswer ? otherAnswer.body : undefined;
  if (answer.kind === 'link') {
    const link = (
      <a href={answer.body} target="_blank" rel="noopener noreferrer nofollow">
        {answer.body}
      </a>
    );
    return <p>{isMarked && other && side === 'after' && otherText !== answer.body ? <ins>{link}</ins> : link}</p>;
  }
  if (answer.kind === 'number') {
    const isNew = otherAnswer?.kind !== 'number' || otherAnswer.amount !== answer.amount;
    return <p>{isMarked && other && side === 'after' && isNew ? <ins>{text}</ins> : text}</p>;
  }
  const parts =
    isMarked && other ? (side === 'after' ? textDiff(otherText ?? '', text) : textDiff(text, otherText ?? '')) : null;
  return <p className={styles['words']}>{parts ? <Parts parts={parts} side={side} /> : text}</p>;
}

function Parts({ parts, side }: { parts: readonly DiffPart[]; side: 'before' | 'after' }) {
  return parts.map(({ text, kind }, at) => {
    if (kind === 'same') return text;
    if (kind === 'added') return side === 'after' ? <ins key={at}>{text}</ins> : null;
    return side === 'before' ? <del key={at}>{text}</del> : null;
  });
}

interface SaidTableProps {
  item: EvidenceWanted;
  answer: Extract<EvidenceAnswer, { kind: 'table' }>;
  other: EvidenceAnswer | undefined;
  isMarked: boolean;
}

function SaidTable({ item, answer, other, isMarked }: SaidTableProps) {
  const before = other?.kind === 'table' ? other.cells : [];
  const isNumber = (item.columns ?? []).map((_, place) => answer.cells.every((row) => looksLikeNumber(row[place])));
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={item.label}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {(item.columns ?? []).map((column, place) => (
              <th key={column} scope="col" data-number={isNumber[place] || undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.cells.map((row, at) => (
            <tr key={at}>
              {row.map((cell, place) => (
                <td key={place} data-number={isNumber[place] || undefined}>
                  {isMarked && other && before[at]?.[place] !== cell ? <ins>{cell}</ins> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "12,000,000", "4명", "3.5 %" or nothing: a column of these stands to the right. */
function looksLikeNumber(cell = ''): boolean {
  return /^([-+₩$]?\d[\d,]*(\.\d+)?\s?[^\d\s]{0,4})?$/.test(cell.trim());
}
