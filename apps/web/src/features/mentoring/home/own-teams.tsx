import type { MentorHomeView } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { MilestoneStrip } from '../../../ui/milestone-strip.js';
import { HairlineList, Pane, PaneSection } from '../../../ui/pane.js';
import { useMarkWords } from '../../../ui/status-mark.js';
import { LeadContact } from '../lead-contact.js';
import styles from './home.module.css';

type OwnTeam = MentorHomeView['teams'][number];
type Mark = OwnTeam['way'][number];

/** What a mentor asks about first; the other states wait for nobody. */
const PRESSING = ['late', 'returned', 'blocked', 'in_review', 'open'] as const satisfies readonly Mark['state'][];
/** From when on a due date is counted down (look.md section 3). */
const NEAR_DAYS = 7;

/** A mentor's teams: where each stands in its plan, when they met, when they meet, how to reach its lead. */
export function OwnTeams({ home: { mentor, teams, month } }: { home: MentorHomeView }) {
  const { t } = useTranslation('mentoring');
  const { slug } = useHub();
  const { duration } = useFormats();
  return (
    <Pane>
      <PaneSection
        title={t('home.teams')}
        count={teams.length}
        end={
          <Link
            className={styles['quiet']}
            to="/h/$hub/sessions"
            params={{ hub: slug }}
            search={{ when: 'logged' as const, from: month.on, ...(mentor && { mentor: mentor.id }) }}
          >
            {t('home.month', { time: duration(month.minutes) })}
          </Link>
        }
      >
        {teams.length === 0 ? <p className={styles['quiet']}>{t('home.noTeams')}</p> : null}
      </PaneSection>
      <HairlineList label={t('home.teams')}>
        {teams.map((each) => (
          <TeamLine key={each.assignmentId} of={each} />
        ))}
      </HairlineList>
    </Pane>
  );
}

function TeamLine({ of: { team, way, lead, nextSessionAt, lastSessionAt, openActions, isSilent } }: { of: OwnTeam }) {
  const { t } = useTranslation('mentoring');
  const { slug } = useHub();
  const { dateTime, relative } = useFormats();
  const standing = useStanding();
  const facts = [
    standing(way),
    lastSessionAt ? t('team.last', { when: relative(lastSessionAt) }) : t('home.neverMet'),
    openActions > 0 ? t('home.openActions', { count: openActions }) : null,
  ];
  return (
    <li className={styles['teamLine']}>
      <p className={styles['teamHead']}>
        <Link to="/h/$hub/teams/$team" params={{ hub: slug, team: team.id }}>
          {team.name}
        </Link>
        <span className={styles['quiet']} data-silent={(isSilent && !nextSessionAt) || undefined}>
          {nextSessionAt ? dateTime(nextSessionAt) : isSilent ? t('home.silent') : t('home.noPlan')}
        </span>
      </p>
      {way.length > 0 ? <MilestoneStrip milestones={way} size="wide" /> : null}
      <p className={styles['quiet']}>{facts.filter(Boolean).join(' · ')}</p>
      {lead ? (
        <p className={styles['quiet']}>
          <LeadContact of={lead} />
        </p>
      ) : null}
    </li>
  );
}

/** M7 보완요청 9일; what presses most, else that all goes well. */
function useStanding(): (way: readonly Mark[]) => string | null {
  const { t } = useTranslation('mentoring');
  const words = useMarkWords();
  return (way) => {
    if (way.length === 0) return null;
    const [mark] = PRESSING.flatMap((state) => way.filter((each) => each.state === state));
    const isFarOff = mark?.state === 'open' && (mark.dueInDays ?? Infinity) > NEAR_DAYS;
    if (!mark || isFarOff) return t('home.onTrack');
    return `${mark.code} ${words(mark)}`;
  };
}
