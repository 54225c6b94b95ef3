import { Button, Select } from '@mantine/core';
import type { EnrolmentView, LateStart, TeamView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCohorts } from '../../../routing/use-cohort.js';
import { useCan, useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { LateStartChoice } from '../late-start/late-start-choice.js';
import { enrolTeam } from './teams.queries.js';
import styles from './teams.module.css';
import { useTeamChanged } from './use-team-changed.js';

/** The cohorts of a team, with what its roster said beside. */
export function EnrolmentsPane({ team }: { team: TeamView }) {
  const { t } = useTranslation('teams');
  const mayEnrol = useCan()('roster.import');
  const [isEnrolling, setEnrolling] = useState(false);
  const live = new Set(team.enrolments.filter(({ leftOn }) => leftOn === null).map(({ cohortId }) => cohortId));
  const open = useCohorts().filter(({ id, phase }) => phase !== 'closed' && !live.has(id));
  return (
    <Pane>
      <PaneSection
        title={t('enrolments.title')}
        end={
          mayEnrol && open.length > 0 ? (
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
              onClick={() => setEnrolling(true)}
            >
              {t('enrolments.enrol')}
            </Button>
          ) : null
        }
      >
        {team.enrolments.length === 0 ? <p className={styles['quiet']}>{t('enrolments.empty')}</p> : null}
      </PaneSection>
      {team.enrolments.map((enrolment) => (
        <Enrolment key={enrolment.id} enrolment={enrolment} teamId={team.id} mayEnrol={mayEnrol} />
      ))}
      {isEnrolling ? (
        <EnrolDialog
          teamId={team.id}
          choices={open.map(({ id, name, programme }) => ({ value: id, label: `${programme} · ${name}` }))}
          onClose={() => setEnrolling(false)}
        />
      ) : null}
    </Pane>
  );
}

interface EnrolmentProps {
  enrolment: EnrolmentView;
  teamId: string;
  mayEnrol: boolean;
}

function Enrolment({ enrolment, teamId, mayEnrol }: EnrolmentProps) {
  const { t } = useTranslation('teams');
  const { slug } = useHub();
  const { day, money } = useFormats();
  const { cohort, programme, enrolledOn, startAssumed, leftOn, exit, agreedOn, agreedAmount, headcount, track, extra } =
    enrolment;
  const facts = [
    agreedOn ? { label: t('enrolments.agreedOn'), value: day(agreedOn) } : null,
    agreedAmount === null ? null : { label: t('enrolments.agreedAmount'), value: money(agreedAmount) },
    headcount === null
      ? null
      : { label: t('enrolments.headcount'), value: t('enrolments.headcount_people', { count: headcount }) },
  ].filter((fact) => fact !== null);
  return (
    <PaneSection
      title={`${programme} · ${cohort}`}
      end={
        mayEnrol && leftOn === null ? (
          <Button
            variant="subtle"
            size="xs"
            renderRoot={(props) => (
              <Link {...props} to="/h/$hub/teams/$team/exits" params={{ hub: slug, team: teamId }} />
            )}
          >
            {t('enrolments.end')}
          </Button>
        ) : null
      }
    >
      <p className={styles['quiet']}>
        {[
          leftOn
            ? t('enrolments.left', { from: day(enrolledOn), until: day(leftOn) })
            : t('enrolments.enrolled', { day: day(enrolledOn) }),
          exit ? t(`exit.${exit}`) : null,
          startAssumed ? t('enrolments.startAssumed') : null,
          enrolment.class ? t(`class.${enrolment.class}`) : null,
          track,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {facts.length > 0 ? <Facts facts={facts} /> : null}
      {extra.length > 0 ? (
        <details className={styles['extra']}>
          <summary>{t('enrolments.extra')}</summary>
          <Facts facts={extra} />
        </details>
      ) : null}
    </PaneSection>
  );
}

/** Labels and values; values from files are text, whatever they begin with. */
export function Facts({ facts }: { facts: readonly { label: string; value: string }[] }) {
  return (
    <dl className={styles['pairs']}>
      {facts.map(({ label, value }, index) => (
        <div key={`${label} ${index}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface EnrolDialogProps {
  teamId: string;
  choices: readonly { value: string; label: string }[];
  onClose: () => void;
}

function EnrolDialog({ teamId, choices, onClose }: EnrolDialogProps) {
  const { t } = useTranslation('teams');
  const { slug } = useHub();
  const teamChanged = useTeamChanged(teamId);
  const [cohort, choose] = useState(choices[0]!.value);
  const [lateStart, chooseLateStart] = useState<LateStart>('as_planned');
  const enrolling = useMutation({
    mutationFn: () => enrolTeam(slug, cohort, teamId, lateStart),
    onSuccess: async () => {
      await teamChanged();
      onClose();
    },
  });
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('enrolments.enrol')}
      confirm={t('enrolments.confirm')}
      onConfirm={() => enrolling.mutate()}
      change={enrolling}
    >
      <Select
        label={t('enrolments.choose')}
        allowDeselect={false}
        data={choices}
        value={cohort}
        onChange={(chosen) => choose(chosen!)}
      />
      <LateStartChoice cohortId={cohort} teams={1} value={lateStart} onChange={chooseLateStart} />
    </ConfirmModal>
  );
}
