import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { InvitableRole } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { useHub } from '../../../routing/use-hub.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { RoleField } from './role-field.js';
import { ScopeField } from './scope-field.js';
import { scopeOf } from './scope-of.rule.js';

/** Gives somebody of the hub a further role from today on. Teams are given to mentors on their own page. */
export function GiveRoleForm({ personId }: { personId: string }) {
  const { t } = useTranslation('people');
  const problemText = useProblemText();
  const { slug } = useHub();
  const queryClient = useQueryClient();
  const [role, setRole] = useState<InvitableRole>('mentor');
  const [scopeId, setScopeId] = useState<string | null>(null);
  const give = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/hubs/{hub}/grants', {
          params: { path: { hub: slug } },
          body: { personId, role, ...scopeOf(role, scopeId), startsOn: null, endsOn: null },
        }),
      ),
    onSuccess: async () => {
      setScopeId(null);
      await queryClient.invalidateQueries({ queryKey: ['people', slug] });
      notifyDone(t('roles.given'));
    },
  });
  return (
    <form
      aria-label={t('roles.give')}
      onSubmit={(event) => {
        event.preventDefault();
        give.mutate();
      }}
    >
      <Stack gap="sm">
        {give.error ? (
          <Alert color="red" variant="outline" role="alert">
            {problemText(give.error)}
          </Alert>
        ) : null}
        <RoleField
          value={role}
          onChange={(chosen) => {
            setRole(chosen);
            setScopeId(null);
          }}
        />
        {role === 'mentor' ? (
          <Text size="sm" c="dimmed">
            {t('roles.mentorTeams')}{' '}
            <Link to="/h/$hub/mentors" params={{ hub: slug }}>
              {t('roles.toMentors')}
            </Link>
          </Text>
        ) : (
          <ScopeField role={role} value={scopeId} onChange={setScopeId} />
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={give.isPending}>
            {t('roles.give')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
