import { Button } from '@mantine/core';
import type { CertificateView, Locale } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PaneSection } from '../../../ui/pane.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { certificatePath, issueCertificate, revokeCertificate } from '../exits.queries.js';
import styles from '../exits.module.css';
import { useStep } from '../use-step.js';
import { CertificateChoice } from './certificate-choice.js';
import type { Place } from './place.js';
import { ReissueDialog } from './reissue-dialog.js';

interface CertificatesSectionProps {
  exitId: string;
  place: Place;
  certificates: readonly CertificateView[];
}

const NAMES = ['team', 'members'] as const;

/** The certificates of a graduation, the newest first; those that no longer hold stay with the reason. */
export function CertificatesSection({ exitId, place, certificates }: CertificatesSectionProps) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const [isIssuing, setIssuing] = useState(false);
  const [names, setNames] = useState<(typeof NAMES)[number]>('team');
  const issuing = useStep(() => issueCertificate(slug, exitId, names === 'members'), {
    done: t('certificate.issued'),
    onDone: () => setIssuing(false),
  });
  return (
    <PaneSection title={t('certificate.title')}>
      {certificates.length === 0 ? <p className={styles['quiet']}>{t('certificate.none')}</p> : null}
      {certificates.map((certificate) => (
        <Certificate key={certificate.id} certificate={certificate} />
      ))}
      {place.can.issue ? (
        <div className={styles['actions']}>
          <Button variant="light" onClick={() => setIssuing(true)}>
            {t('certificate.issue')}
          </Button>
        </div>
      ) : null}
      <ConfirmModal
        opened={isIssuing}
        onClose={() => setIssuing(false)}
        title={t('certificate.issue')}
        confirm={t('certificate.issue')}
        onConfirm={() => issuing.mutate(undefined)}
        change={issuing}
      >
        <CertificateChoice value={names} choices={NAMES} onChange={setNames} />
      </ConfirmModal>
    </PaneSection>
  );
}

const LANGUAGES = ['ko', 'en'] as const satisfies readonly Locale[];

function Certificate({ certificate }: { certificate: CertificateView }) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const { day } = useFormats();
  const [asking, ask] = useState<'revoke' | 'reissue' | null>(null);
  const close = () => ask(null);
  const { id, serial, state, content, ended, replacedBy, verifyUrl, can } = certificate;
  const revoking = useStep((reason: string) => revokeCertificate(slug, certificate, reason), {
    done: t('certificate.revoked'),
    onDone: close,
  });
  return (
    <div className={styles['certificate']}>
      <p>
        {t('certificate.named', { serial, team: content.team })} · {t(`certificate.state.${state}`)}
      </p>
      <p className={styles['quiet']}>
        {ended
          ? t('certificate.ended', { day: day(ended.on), reason: ended.reason })
          : t('certificate.issuedOn', { day: day(content.issuedOn) })}
        {replacedBy ? ` · ${t('certificate.replacedBy', { serial: replacedBy })}` : ''}
      </p>
      <a className={styles['url']} href={verifyUrl} target="_blank" rel="noreferrer noopener">
        {t('certificate.verify')}
      </a>
      <div className={styles['actions']}>
        {LANGUAGES.map((locale) => (
          <Button key={locale} component="a" variant="default" href={certificatePath(slug, id, locale)} download>
            {t(`certificate.pdf.${locale}`)}
          </Button>
        ))}
        {can.reissue ? (
          <Button variant="subtle" onClick={() => ask('reissue')}>
            {t('certificate.reissue')}
          </Button>
        ) : null}
        {can.revoke ? (
          <Button variant="subtle" onClick={() => ask('revoke')}>
            {t('certificate.revoke')}
          </Button>
        ) : null}
      </div>
      <ReasonDialog
        opened={asking === 'revoke'}
        onClose={close}
        title={t('certificate.revokeTitle', { serial })}
        confirm={t('certificate.revoke')}
        onConfirm={(reason) => revoking.mutate(reason)}
        change={revoking}
      >
        <p>{t('certificate.publicReason')}</p>
      </ReasonDialog>
      {asking === 'reissue' ? <ReissueDialog certificate={certificate} onClose={close} /> : null}
    </div>
  );
}
