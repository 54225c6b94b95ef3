import type { BoardView } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { HairlineList } from '../../../ui/pane.js';

interface GoneTeamsProps {
  hub: string;
  teams: BoardView['left'];
}

/** Teams that have left the cohort: how, when, and the way to what they did. They owe nothing, so there is no grid of them. */
export function GoneTeams({ hub, teams }: GoneTeamsProps) {
  const { t } = useTranslation('board');
  const { day } = useFormats();
  return (
    <HairlineList label={t('gone.label')}>
      {teams.map(({ id, name, kind, leftOn }) => (
        <li key={`${id} ${leftOn}`}>
          <div>
            <Link to="/h/$hub/teams/$team/exits" params={{ hub, team: id }}>
              {name}
            </Link>
            <p>{t(`gone.${kind ?? 'left'}`, { day: day(leftOn) })}</p>
          </div>
        </li>
      ))}
    </HairlineList>
  );
}
