import { Button } from '@mantine/core';
import type { OwedAgain } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';

interface WaiverEndProps {
  teamMilestoneId: string;
  /** The last day that is being chosen; null = none. */
  untilOn: string | null;
}

/** What a waiver's last day, or none, leads to; said before anybody saves. */
export function WaiverEnd({ teamMilestoneId, untilOn }: WaiverEndProps) {
  const { t } = useTranslation('exceptions');
  const { slug } = useHub();
  const end = useQuery({
    queryKey: ['waiver-end', slug, teamMilestoneId, untilOn],
    queryFn: () =>
      answer<OwedAgain>(
        api.GET('/api/v1/hubs/{hub}/team-milestones/{id}/waiver-end', {
          params: { path: { hub: slug, id: teamMilestoneId }, query: { untilOn: untilOn! } },
        }),
      ),
    enabled: untilOn !== null,
  });
  if (untilOn === null) return t('waiverStands');
  if (end.data) return <OwedAgainOn {...end.data} />;
  if (!end.error) return t('owedAgain.loading');
  return (
    <>
      {t('owedAgain.failed')}{' '}
      <Button size="compact-xs" variant="subtle" onClick={() => void end.refetch()}>
        {t('owedAgain.retry')}
      </Button>
    </>
  );
}

/** Since when a waived milestone is owed again, and by when. */
export function OwedAgainOn({ fromOn, dueOn }: OwedAgain) {
  const { t } = useTranslation('exceptions');
  const { day } = useFormats();
  return t('owedAgain.says', { fromOn: day(fromOn), dueOn: day(dueOn) });
}
