import type { VerificationView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { hasCode } from '../../../api/problem.js';
import { ErrorState } from '../../../ui/error-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconCircleCheck } from '../../../ui/icons/circle-check.js';
import { IconCircleX } from '../../../ui/icons/circle-x.js';
import { Logo } from '../../../ui/logo.js';
import { PageHeader } from '../../../ui/page-header.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { verificationQuery } from '../exits.queries.js';
import styles from '../exits.module.css';

/** `/verify/$token`: whether a certificate holds, for whoever has it in hand. Shows what the paper shows, nothing more. */
export function VerifyPage() {
  const { t } = useTranslation('verify');
  const { token } = useParams({ from: '/verify/$token' });
  const query = useQuery(verificationQuery(token));
  const isUnknown =
    query.error && (hasCode(query.error, 'platform.not_found') || hasCode(query.error, 'platform.invalid_input'));
  return (
    <main id="main" className={styles['page']} tabIndex={-1}>
      <Logo size={26} />
      {isUnknown ? (
        <>
          <PageHeader title={t('unknown.title')} />
          <p>{t('unknown.body')}</p>
        </>
      ) : query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <Paper paper={query.data} />
      ) : (
        <PageSkeleton />
      )}
    </main>
  );
}

function Paper({ paper }: { paper: VerificationView }) {
  const { t, i18n } = useTranslation('verify');
  const { fullDay } = useFormats();
  const { state, serial, content, ended, replacedBy } = paper;
  const { hub, issuer, team, members, programme, cohort, startsOn, endsOn, issuedOn } = content;
  const Icon = state === 'valid' ? IconCircleCheck : IconCircleX;
  return (
    <>
      <PageHeader title={t('title', { team })} />
      <Pane>
        <PaneSection>
          <p className={styles['verdict']} data-state={state} role="status">
            <Icon size={24} stroke={1.8} aria-hidden />
            {t(`state.${state}`)}
          </p>
          {ended ? <p>{t('ended', { day: fullDay(ended.on), reason: ended.reason })}</p> : null}
          {replacedBy ? <p>{t('replacedBy', { serial: replacedBy })}</p> : null}
          <dl className={styles['facts']}>
            <Fact label={t('serial')}>{serial}</Fact>
            <Fact label={t('programme')}>
              <bdi>{programme}</bdi> <bdi>{cohort}</bdi>
            </Fact>
            <Fact label={t('period')}>{`${fullDay(startsOn)} – ${fullDay(endsOn)}`}</Fact>
            {members.length > 0 ? (
              <Fact label={t('members')}>
                <Members names={members} />
              </Fact>
            ) : null}
            <Fact label={t('issuedOn')}>{fullDay(issuedOn)}</Fact>
            <Fact label={t('issuer')}>{issuer}</Fact>
            <Fact label={t('hub')}>{i18n.language === 'ko' ? hub.ko : hub.en}</Fact>
          </dl>
        </PaneSection>
      </Pane>
      <p className={styles['quiet']}>{t('compare')}</p>
    </>
  );
}

/** Each by itself: a name of characters that turn the direction of reading does not turn its neighbours. */
function Members({ names }: { names: readonly string[] }) {
  return names.map((name, at) => (
    // Two people may have one name.
    <Fragment key={`${at} ${name}`}>
      {at > 0 ? ', ' : null}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
