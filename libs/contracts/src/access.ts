import { z } from 'zod';

/** Roles a grant may give. `evaluator` and `alumni` are named; their screens come later. */
export const ROLES = [
  'network_operator',
  'hub_manager',
  'hub_staff',
  'mentor',
  'team_lead',
  'team_member',
  'funder_observer',
  'evaluator',
  'alumni',
] as const;
export const role = z.enum(ROLES);
export type Role = z.infer<typeof role>;

/** What a grant is given on. */
export const SCOPES = ['network', 'hub', 'programme', 'team'] as const;
export const scope = z.enum(SCOPES);
export type Scope = z.infer<typeof scope>;

/** How far a permission goes: what is about oneself, own teams, teams one leads, assigned teams, the whole hub, counts only, or a network above its hubs. */
export const REACHES = ['self', 'own', 'led', 'assigned', 'hub', 'aggregate', 'network'] as const;
export const reach = z.enum(REACHES);
export type Reach = z.infer<typeof reach>;

/** Every permission a route may ask for: `thing.verb`. Append only; the matrix (identity) says who holds it. */
export const PERMISSIONS = [
  'network.read',
  'network.configure',
  'hub.read',
  'hub.create',
  'hub.configure',
  'manager.invite',
  'staff.invite',
  'people.read',
  'people.invite',
  'grant.give',
  'member.invite',
  'team.read',
  'team.update',
  'participant.read',
  'participant.update',
  'roster.import',
  'plan.read',
  'plan.update',
  'plan.apply_live',
  'template.update',
  'cohort.open',
  'cohort.close',
  'cohort.reopen',
  'milestone.read',
  'milestone.hand_in',
  'milestone.review',
  'milestone.reopen',
  'milestone.waive',
  'gate.pass',
  'gate.waive',
  'gate.take_back',
  'exception.ask',
  'exception.extend_short',
  'exception.decide',
  'task.read',
  'task.update',
  'inbox.read',
  'board.read',
  'board.counts',
  'risk.configure',
  'risk.snooze',
  'export.run',
  'audit.read',
  'team_audit.read',
  'mentor.read',
  'mentor.manage',
  'mentor.update_own',
  'session.read',
  'session.plan',
  'session.log',
  'session.correct',
  'session.confirm',
  'mentoring.oversee',
  'mentoring.configure',
  'readiness.read',
  'readiness.assess',
  'readiness.oversee',
  'readiness.run',
  'business_model.read',
  'business_model.write',
  'business_model.bookmark',
  'business_model.oversee',
  'business_model.configure',
  'exit.read',
  'exit.oversee',
  'exit.record',
  'exit.decide',
  'exit.answer',
  'exit.configure',
  'certificate.read',
  'certificate.issue',
  'business_model.comment',
  'business_model.suggest',
  'business_model.export',
  'reminder.read',
  'reminder.steer',
  'reminder.configure',
  'notice.read',
  'readiness.configure',
  'mentor_profile.read',
  'readiness.counts',
  'export.counts',
] as const;
export const permission = z.enum(PERMISSIONS);
export type Permission = z.infer<typeof permission>;
