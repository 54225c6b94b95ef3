import { Alert, Button, Group, Modal } from '@mantine/core';
import type { PrivacyNoticeView } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { useHub, useMe } from '../../../routing/use-hub.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import styles from './privacy.module.css';

/** The hub's privacy notice, at the first visit and after each new version; the time of the answer is kept. */
export function PrivacyNoticeDialog({ notice }: { notice: PrivacyNoticeView }) {
  const { t, i18n } = useTranslation('privacy');
  const problemText = useProblemText();
  const { slug, name } = useHub();
  const queryClient = useQueryClient();
  const accept = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/hubs/{hub}/privacy-notices/{id}/acceptance', {
          params: { path: { hub: slug, id: notice.id } },
        }),
      ),
    // Whatever the hub refused until now is asked for again.
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="lg"
      title={t('title', { hub: name })}
    >
      <p className={styles['version']}>{t('version', { number: notice.number })}</p>
      <div className={styles['body']}>{i18n.language === 'ko' ? notice.bodyKo : notice.bodyEn}</div>
      {accept.error ? (
        <Alert color="red" variant="outline" role="alert" mt="md">
          {problemText(accept.error)}
        </Alert>
      ) : null}
      <Group justify="flex-end" mt="lg">
        <WithoutAgreeing />
        <Button data-autofocus loading={accept.isPending} onClick={() => accept.mutate()}>
          {t('accept')}
        </Button>
      </Group>
    </Modal>
  );
}

/** Nobody has to agree: to another hub of theirs, which may ask the same, or out. */
function WithoutAgreeing() {
  const { t } = useTranslation('privacy');
  const { slug } = useHub();
  const other = useMe().hubs.find((hub) => hub.slug !== slug);
  return (
    <>
      <Button variant="default" renderRoot={(props) => <Link {...props} to="/sign-out" />}>
        {t('signOut')}
      </Button>
      {other ? (
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/h/$hub" params={{ hub: other.slug }} />}>
          {t('otherHub')}
        </Button>
      ) : null}
    </>
  );
}
