import { ActionIcon, Alert, Button, Menu } from '@mantine/core';
import type { MemberRole, TeamMemberView, TeamView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub, useMe } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconDots } from '../../../ui/icons/dots.js';
import { IconMail } from '../../../ui/icons/mail.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { HairlineList, Pane, PaneSection } from '../../../ui/pane.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { MemberDialog } from './member-dialog.js';
import { changeRole, endMembership, inviteMembers } from './teams.queries.js';
import styles from './teams.module.css';
import { useTeamChanged } from './use-team-changed.js';

type Asked = { what: 'add' } | { what: 'correct' | 'end'; member: TeamMemberView };

/** Everybody of a team; those who left stay, marked. */
export function MembersPane({ team }: { team: TeamView }) {
  const { t } = useTranslation('teams');
  const { slug } = useHub();
  const teamChanged = useTeamChanged(team.id);
  const problemText = useProblemText();
  const { email: ownAddress } = useMe();
  const [asked, ask] = useState<Asked | null>(null);
  const close = () => ask(null);
  const changing = useMutation({
    mutationFn: ({ id, role }: { id: string; role: MemberRole }) => changeRole(slug, team.id, id, role),
    onSuccess: teamChanged,
  });
  const inviting = useMutation({
    mutationFn: (id: string) => inviteMembers(slug, team.id, [id]),
    onSuccess: async ({ invited }) => {
      notifyDone(t('members.invited', { count: invited }));
      await teamChanged();
    },
  });
  const ending = useMutation({
    mutationFn: (id: string) => endMembership(slug, team.id, id),
    onSuccess: async () => {
      await teamChanged();
      close();
    },
  });
  const error = changing.error ?? inviting.error;
  return (
    <Pane>
      <PaneSection
        title={t('members.title')}
        count={team.members.filter(({ leftOn }) => leftOn === null).length}
        end={
          team.can.changeMembers ? (
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
              onClick={() => ask({ what: 'add' })}
            >
              {t('members.add')}
            </Button>
          ) : null
        }
      >
        {error ? (
          <Alert color="red" variant="outline" role="alert" mt="sm">
            {problemText(error)}
          </Alert>
        ) : null}
        {team.members.length === 0 ? <p className={styles['quiet']}>{t('members.empty')}</p> : null}
      </PaneSection>
      <HairlineList label={t('members.title')}>
        {team.members.map((member) => (
          <li key={member.id} className={styles['member']} data-left={member.leftOn !== null || undefined}>
            <MemberFacts member={member} mayChange={team.can.changeMembers} />
            {team.can.changeMembers && member.leftOn === null ? (
              <span className={styles['actions']}>
                {member.account !== 'claimed' && member.account !== 'no_address' ? (
                  <Button
                    variant="default"
                    size="xs"
                    leftSection={<IconMail size={16} stroke={1.8} aria-hidden />}
                    aria-label={t(wasInvited(member) ? 'members.againOf' : 'members.inviteOf', { name: member.name })}
                    loading={inviting.isPending && inviting.variables === member.id}
                    onClick={() => inviting.mutate(member.id)}
                  >
                    {t(wasInvited(member) ? 'members.again' : 'members.invite')}
                  </Button>
                ) : null}
                <MemberMenu
                  member={member}
                  onCorrect={() => ask({ what: 'correct', member })}
                  onRole={(role) => changing.mutate({ id: member.id, role })}
                  onEnd={() => ask({ what: 'end', member })}
                />
              </span>
            ) : isOwn(member, ownAddress) ? (
              <Button variant="default" size="xs" onClick={() => ask({ what: 'correct', member })}>
                {t('members.correctOwn')}
              </Button>
            ) : null}
          </li>
        ))}
      </HairlineList>
      {asked?.what === 'add' ? <MemberDialog teamId={team.id} member={null} onClose={close} /> : null}
      {asked?.what === 'correct' ? (
        <MemberDialog
          teamId={team.id}
          member={asked.member}
          keepsName={asked.member.account === 'claimed' && !isOwn(asked.member, ownAddress)}
          onClose={close}
        />
      ) : null}
      {asked?.what === 'end' ? (
        <ConfirmModal
          opened
          onClose={close}
          title={t('members.endTitle', { name: asked.member.name })}
          confirm={t('members.endConfirm')}
          onConfirm={() => ending.mutate(asked.member.id)}
          change={ending}
        >
          <p>{t('members.endBody')}</p>
        </ConfirmModal>
      ) : null}
    </Pane>
  );
}

const wasInvited = ({ account }: TeamMemberView): boolean => account === 'invited' || account === 'unsent';

/** Whoever signs in with that address; what the hub knows of oneself is one's own to correct. */
function isOwn({ account, email, leftOn }: TeamMemberView, ownAddress: string): boolean {
  return account === 'claimed' && leftOn === null && email === ownAddress;
}

function MemberFacts({ member, mayChange }: { member: TeamMemberView; mayChange: boolean }) {
  const { t } = useTranslation('teams');
  const { day } = useFormats();
  const { name, role, email, phone, account, joinedOn, leftOn } = member;
  const facts = leftOn
    ? [t('members.left', { day: day(leftOn) })]
    : [
        email,
        phone,
        t('members.joined', { day: day(joinedOn) }),
        mayChange && account ? t(`account.${account}`) : null,
      ];
  return (
    <span className={styles['facts']}>
      <span>
        <b>{name}</b> <span className={styles['quiet']}>{t(`role.${role}`)}</span>
      </span>
      <span className={styles['quiet']}>
        {facts.filter(Boolean).map((fact, place) => (
          <Fragment key={fact}>
            {place > 0 ? ' · ' : null}
            <span className={styles['fact']}>{fact}</span>
          </Fragment>
        ))}
      </span>
    </span>
  );
}

interface MemberMenuProps {
  member: TeamMemberView;
  onCorrect: () => void;
  onRole: (role: MemberRole) => void;
  onEnd: () => void;
}

function MemberMenu({ member: { name, role }, onCorrect, onRole, onEnd }: MemberMenuProps) {
  const { t } = useTranslation('teams');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={t('members.menu', { name })}>
          <IconDots size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onCorrect}>{t('members.correct')}</Menu.Item>
        <Menu.Item onClick={() => onRole(role === 'lead' ? 'member' : 'lead')}>
          {t(role === 'lead' ? 'members.makeMember' : 'members.makeLead')}
        </Menu.Item>
        <Menu.Item onClick={onEnd}>{t('members.end')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
