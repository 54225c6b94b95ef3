import type { Permission, Reach, Role } from '@onsil/contracts';

/** The phases of a cohort in which a permission holds; null = it does not depend on a cohort. */
export type Phase = 'draft' | 'open' | 'closed';

/** One line of the matrix: who holds a permission, how far it reaches, and in which phases. */
export interface PermissionRule {
  readonly reaches: Readonly<Partial<Record<Role, Reach>>>;
  readonly phases: readonly Phase[] | null;
}

const HUB = { hub_manager: 'hub', hub_staff: 'hub' } as const;
const MANAGER = { hub_manager: 'hub' } as const;
const TEAMS = { team_lead: 'own', team_member: 'own' } as const;
/** A member of one team may lead another: what is the lead's alone reaches only the teams that they lead. */
const LEAD = { team_lead: 'led' } as const;
const MENTOR = { mentor: 'assigned' } as const;
const EVERYBODY = {
  ...HUB,
  mentor: 'hub',
  team_lead: 'hub',
  team_member: 'hub',
  funder_observer: 'hub',
} as const;

const READ = ['draft', 'open', 'closed'] as const;
const WRITE = ['draft', 'open'] as const;
const LIVE = ['open'] as const;

/**
 * Role x permission x reach x phase, from `domain/roles.md` (where its two tables differ, the second wins; closed
 * cohorts are read-only but for *reopen*). `docs/permissions.md` is printed from it and every route is tested against it.
 */
export const PERMISSION_MATRIX: Readonly<Record<Permission, PermissionRule>> = {
  'network.read': { reaches: { network_operator: 'network' }, phases: null },
  'network.configure': { reaches: { network_operator: 'network' }, phases: null },
  'hub.read': { reaches: EVERYBODY, phases: null },
  'hub.create': { reaches: { network_operator: 'network' }, phases: null },
  'hub.configure': { reaches: MANAGER, phases: null },
  'manager.invite': { reaches: { network_operator: 'network', ...MANAGER }, phases: null },
  'staff.invite': { reaches: MANAGER, phases: null },
  'people.read': { reaches: HUB, phases: null },
  'people.invite': { reaches: HUB, phases: null },
  'grant.give': { reaches: HUB, phases: null },
  'member.invite': { reaches: { ...HUB, ...LEAD }, phases: null },
  'team.read': { reaches: { ...HUB, ...MENTOR, ...TEAMS }, phases: null },
  'team.update': { reaches: { ...HUB, ...TEAMS }, phases: null },
  'participant.read': { reaches: { ...HUB, ...MENTOR, ...TEAMS }, phases: null },
  'participant.update': { reaches: { ...HUB, ...TEAMS }, phases: null },
  'roster.import': { reaches: HUB, phases: WRITE },
  'plan.read': { reaches: { ...HUB, ...MENTOR, ...TEAMS, funder_observer: 'aggregate' }, phases: READ },
  'plan.update': { reaches: HUB, phases: WRITE },
  'plan.apply_live': { reaches: MANAGER, phases: LIVE },
  'template.update': { reaches: MANAGER, phases: null },
  'cohort.open': { reaches: MANAGER, phases: ['draft'] },
  'cohort.close': { reaches: MANAGER, phases: ['open'] },
  'cohort.reopen': { reaches: MANAGER, phases: ['closed'] },
  'milestone.read': { reaches: { ...HUB, ...MENTOR, ...TEAMS }, phases: READ },
  'milestone.hand_in': { reaches: { ...HUB, ...TEAMS }, phases: LIVE },
  'milestone.review': { reaches: HUB, phases: LIVE },
  'milestone.reopen': { reaches: MANAGER, phases: LIVE },
  'milestone.waive': { reaches: MANAGER, phases: LIVE },
  'gate.pass': { reaches: HUB, phases: LIVE },
  'gate.waive': { reaches: MANAGER, phases: LIVE },
  'gate.take_back': { reaches: MANAGER, phases: LIVE },
  'exception.ask': { reaches: { ...HUB, ...LEAD }, phases: LIVE },
  'exception.extend_short': { reaches: HUB, phases: LIVE },
  'exception.decide': { reaches: MANAGER, phases: LIVE },
  'task.read': { reaches: { ...HUB, ...MENTOR, ...TEAMS }, phases: null },
  'task.update': { reaches: { ...HUB, ...MENTOR, ...TEAMS }, phases: null },
  'inbox.read': { reaches: HUB, phases: READ },
  'board.read': { reaches: { ...HUB, ...MENTOR }, phases: READ },
  'board.counts': { reaches: { ...HUB, funder_observer: 'aggregate' }, phases: READ },
  'risk.configure': { reaches: MANAGER, phases: WRITE },
  'risk.snooze': { reaches: HUB, phases: LIVE },
  'export.run': { reaches: { ...HUB, ...MENTOR, ...LEAD }, phases: READ },
  'export.counts': {
    reaches: { network_operator: 'network', ...HUB, funder_observer: 'aggregate' },
    phases: READ,
  },
  'audit.read': { reaches: MANAGER, phases: null },
  'team_audit.read': { reaches: { ...MANAGER, ...LEAD }, phases: null },
  'mentor.read': { reaches: HUB, phases: null },
  'mentor.manage': { reaches: HUB, phases: null },
  'mentor.update_own': { reaches: { mentor: 'self' }, phases: null },
  'mentor_profile.read': { reaches: { ...HUB, team_lead: 'hub', team_member: 'hub' }, phases: null },
  'session.read': { reaches: { ...HUB, ...MENTOR, ...TEAMS }, phases: null },
  'session.plan': { reaches: { ...HUB, ...MENTOR, ...TEAMS }, phases: null },
  'session.log': { reaches: { ...HUB, ...MENTOR }, phases: null },
  'session.correct': { reaches: { ...HUB, ...MENTOR }, phases: null },
  'session.confirm': { reaches: TEAMS, phases: null },
  'mentoring.oversee': { reaches: HUB, phases: null },
  'mentoring.configure': { reaches: MANAGER, phases: null },
  'readiness.read': { reaches: { ...HUB, ...MENTOR, ...TEAMS }, phases: null },
  'readiness.assess': { reaches: { hub_staff: 'hub', ...MENTOR, ...LEAD }, phases: LIVE },
  'readiness.oversee': { reaches: HUB, phases: null },
  'readiness.counts': { reaches: { ...HUB, funder_observer: 'aggregate' }, phases: READ },
  'readiness.run': { reaches: HUB, phases: LIVE },
  'readiness.configure': { reaches: MANAGER, phases: null },
  'business_model.read': { reaches: { ...HUB, ...MENTOR, ...TEAMS }, phases: null },
  'business_model.write': { reaches: TEAMS, phases: null },
  'business_model.bookmark': { reaches: { ...HUB, ...TEAMS }, phases: null },
  'business_model.oversee': { reaches: HUB, phases: null },
  'business_model.configure': { reaches: MANAGER, phases: null },
  'exit.read': { reaches: { ...HUB, ...TEAMS }, phases: null },
  'exit.oversee': { reaches: HUB, phases: null },
  'exit.record': { reaches: HUB, phases: WRITE },
  'exit.decide': { reaches: MANAGER, phases: LIVE },
  'exit.answer': { reaches: LEAD, phases: LIVE },
  'exit.configure': { reaches: MANAGER, phases: null },
  'certificate.read': { reaches: { ...HUB, ...TEAMS }, phases: null },
  'certificate.issue': { reaches: MANAGER, phases: null },
  'business_model.comment': { reaches: { ...HUB, ...MENTOR, ...TEAMS }, phases: null },
  'business_model.suggest': { reaches: { ...HUB, ...MENTOR }, phases: null },
  'business_model.export': { reaches: { ...HUB, ...MENTOR, ...LEAD }, phases: null },
  'reminder.read': { reaches: HUB, phases: null },
  'reminder.steer': { reaches: HUB, phases: null },
  'reminder.configure': { reaches: MANAGER, phases: null },
  'notice.read': { reaches: EVERYBODY, phases: null },
};

/** The roles that a role may give to others: never one above itself, and only managers make staff and managers. */
export const GRANTABLE_ROLES: Readonly<Record<Role, readonly Role[]>> = {
  network_operator: ['hub_manager'],
  hub_manager: ['hub_manager', 'hub_staff', 'mentor', 'team_lead', 'team_member', 'funder_observer'],
  hub_staff: ['mentor', 'team_lead', 'team_member'],
  mentor: [],
  team_lead: ['team_lead', 'team_member'],
  team_member: [],
  funder_observer: [],
  evaluator: [],
  alumni: [],
};

/** The reaches that a set of roles gives, permission by permission. */
export function reachesOf(roles: readonly Role[]): Partial<Record<Permission, Reach[]>> {
  const held: Partial<Record<Permission, Reach[]>> = {};
  for (const [permission, { reaches }] of Object.entries(PERMISSION_MATRIX) as [Permission, PermissionRule][]) {
    const given = roles.flatMap((role) => reaches[role] ?? []);
    if (given.length > 0) held[permission] = [...new Set(given)];
  }
  return held;
}
