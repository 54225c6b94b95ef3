import type { BoardView, CohortGatesView } from '@onsil/contracts';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useCan } from '../../../routing/use-hub.js';
import { DownloadItems, DownloadMenu, type DownloadChoice } from '../../../ui/download-menu.js';
import { IconAdjustments } from '../../../ui/icons/adjustments.js';
import { IconBarrierBlock } from '../../../ui/icons/barrier-block.js';
import { IconDoorExit } from '../../../ui/icons/door-exit.js';
import { IconDots } from '../../../ui/icons/dots.js';
import type { Icon } from '../../../ui/icons/outline-icon.js';
import { IconPrinter } from '../../../ui/icons/printer.js';
import { AsOf, PageHeader } from '../../../ui/page-header.js';
import { teamMilestonePath } from '../links.js';
import type { BoardSearch } from './board-search.js';
import styles from './board-head.module.css';
import { useBoardDownloads } from './use-board-downloads.js';

interface BoardHeadProps {
  hub: string;
  board: BoardView;
  gates: CohortGatesView | undefined;
  filter: Omit<BoardSearch, 'team' | 'sort'>;
  ticked: ReadonlySet<string>;
  isPhone: boolean;
  /** The list shows teams that have left, which no file of the board holds. */
  isOfGone: boolean;
}

/** What the board is of, the ways from it, and what is to be done first. On a phone the ways fold into one menu. */
export function BoardHead({ hub, board, gates, filter, ticked, isPhone, isOfGone }: BoardHeadProps) {
  const { t } = useTranslation('board');
  const { cohort, milestones, teams, capabilities } = board;
  const ways = useWays(hub, cohort.id, gates);
  const downloads = useBoardDownloads({ hub, cohort: cohort.id, filter, ticked });
  const offered = capabilities.export && !isOfGone ? downloads : [];
  const oldest = useMemo(() => oldestReview(board), [board]);
  const review =
    capabilities.review && ticked.size === 0 && oldest ? (
      <Button component={Link} to={teamMilestonePath(hub, oldest)}>
        {t('action.review')}
      </Button>
    ) : null;
  return (
    <PageHeader
      title={t('title')}
      facts={
        <>
          {t('facts.line', {
            programme: cohort.programme,
            cohort: cohort.name,
            teams: t('facts.teams', { count: teams.length }),
            milestones: t('facts.milestones', { count: milestones.length }),
          })}{' '}
          · <AsOf instant={board.asOf} />
        </>
      }
      actions={
        isPhone ? (
          <div className={styles['phone']}>
            {review}
            <WaysMenu ways={ways} downloads={offered} />
          </div>
        ) : (
          <>
            {ways.map(({ to, label, Icon: Sign }) => (
              <Button key={to} variant="subtle" component={Link} to={to} leftSection={<Sign size={17} aria-hidden />}>
                {label}
              </Button>
            ))}
            <Button variant="subtle" leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => print()}>
              {t('action.print')}
            </Button>
            {offered.length > 0 ? (
              <DownloadMenu
                label={ticked.size > 0 ? t('action.exportTicked', { count: ticked.size }) : t('action.export')}
                variant={ticked.size > 0 ? 'filled' : 'subtle'}
                choices={offered}
              />
            ) : null}
            {review}
          </>
        )
      }
    />
  );
}

interface Way {
  to: string;
  label: string;
  Icon: Icon;
}

/** Where somebody of this role may go from the board. */
function useWays(hub: string, cohort: string, gates: CohortGatesView | undefined): Way[] {
  const { t } = useTranslation('board');
  const can = useCan();
  const root = `/h/${hub}/c/${cohort}`;
  return [
    ...(gates && gates.stages.length > 0
      ? [{ to: `${root}/gates`, label: t('action.gates'), Icon: IconBarrierBlock }]
      : []),
    ...(can('exit.oversee') ? [{ to: `${root}/graduation`, label: t('action.exits'), Icon: IconDoorExit }] : []),
    { to: `${root}/risk-rules`, label: t('action.rules'), Icon: IconAdjustments },
  ];
}

function WaysMenu({ ways, downloads }: { ways: readonly Way[]; downloads: readonly DownloadChoice[] }) {
  const { t } = useTranslation('board');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" aria-label={t('action.more')}>
          <IconDots size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {ways.map(({ to, label, Icon: Sign }) => (
          <Menu.Item key={to} component={Link} to={to} leftSection={<Sign size={17} aria-hidden />}>
            {label}
          </Menu.Item>
        ))}
        {downloads.length > 0 ? (
          <>
            <Menu.Divider />
            <Menu.Label>{t('action.export')}</Menu.Label>
            <DownloadItems choices={downloads} />
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The team milestone that has waited longest for our answer. */
function oldestReview({ teams }: BoardView): string | undefined {
  const waiting = teams.flatMap(({ cells }) => cells.filter((cell) => cell?.state === 'in_review'));
  return waiting.sort((a, b) => (b?.days ?? 0) - (a?.days ?? 0))[0]?.id;
}
