import { PERMISSIONS, ROLES, type Reach } from '@onsil/contracts';

import { GRANTABLE_ROLES, PERMISSION_MATRIX } from './permission-matrix.js';

const MARK: Readonly<Record<Reach, string>> = {
  self: 'about themselves',
  own: 'own team',
  led: 'teams they lead',
  assigned: 'assigned teams',
  hub: 'hub',
  aggregate: 'counts',
  network: 'network',
};

/** `docs/permissions.md`, printed from the matrix (`npm run permissions`). */
export function permissionsPage(): string {
  const rows = PERMISSIONS.map((permission) => {
    const { reaches, phases } = PERMISSION_MATRIX[permission];
    const marks = ROLES.map((role) => {
      const reach = reaches[role];
      return reach ? MARK[reach] : '–';
    });
    return line([`\`${permission}\``, ...marks, phases?.join(', ') ?? 'any']);
  });
  const grants = ROLES.map((role) =>
    line([`\`${role}\``, GRANTABLE_ROLES[role].map((given) => `\`${given}\``).join(', ') || '–']),
  );
  return [
    '# Who may do what',
    '',
    'Printed from `libs/identity/src/access/permission-matrix.ts` by `npm run permissions`; edit that file, not this page.',
    'A cell says how far the permission reaches. *Phase* is the phase of the cohort concerned.',
    '',
    line(['Permission', ...ROLES.map((role) => `\`${role}\``), 'Phase']),
    line(Array.from({ length: ROLES.length + 2 }, () => '---')),
    ...rows,
    '',
    '## Who may make whom',
    '',
    line(['Role', 'may give']),
    line(['---', '---']),
    ...grants,
    '',
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
