import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { refusalsQuery } from '../calendar/reminders.queries.js';

/** On a person: what a mail server refused last, and in which words. Absent when none did. */
export function RefusedMail({ personId }: { personId: string }) {
  const { t } = useTranslation('reminders');
  const { slug } = useHub();
  const { dateTime } = useFormats();
  const { data } = useQuery(refusalsQuery(slug, personId));
  const last = data?.items[0];
  if (!last) return null;
  return (
    <Alert color="red" variant="outline" title={t('refusals.ofPerson', { address: last.address })}>
      {dateTime(last.at)} · {last.subject}
      <br />
      {last.answer}
    </Alert>
  );
}
