import type { Permission, Role } from '@onsil/contracts';
import type { LinkProps } from '@tanstack/react-router';

import type { CohortInProgramme } from '../../routing/use-cohort.js';
import type { OwnHub } from '../../routing/use-hub.js';
import { IconBell } from '../../ui/icons/bell.js';
import { IconChartRadar } from '../../ui/icons/chart-radar.js';
import { IconChecklist } from '../../ui/icons/checklist.js';
import { IconHistory } from '../../ui/icons/history.js';
import { IconHome } from '../../ui/icons/home.js';
import { IconInbox } from '../../ui/icons/inbox.js';
import { IconLayoutGrid } from '../../ui/icons/layout-grid.js';
import { IconMail } from '../../ui/icons/mail.js';
import { IconMessage } from '../../ui/icons/message.js';
import type { Icon } from '../../ui/icons/outline-icon.js';
import { IconReportAnalytics } from '../../ui/icons/report-analytics.js';
import { IconRoute } from '../../ui/icons/route.js';
import { IconSettings } from '../../ui/icons/settings.js';
import { IconSun } from '../../ui/icons/sun.js';
import { IconTemplate } from '../../ui/icons/template.js';
import { IconUsers } from '../../ui/icons/users.js';
import { IconUsersGroup } from '../../ui/icons/users-group.js';

interface Place {
  /** Key of its name: `app:place.<name>`. */
  name:
    | 'today'
    | 'mentorHome'
    | 'board'
    | 'inbox'
    | 'teams'
    | 'businessModel'
    | 'testing'
    | 'sessions'
    | 'mentoring'
    | 'readiness'
    | 'reminders'
    | 'notices'
    | 'plan'
    | 'people'
    | 'settings'
    | 'audit'
    | 'team'
    | 'tasks'
    | 'counts';
  icon: Icon;
  to: NonNullable<LinkProps['to']>;
  /** Without it the place is absent. */
  permission: Permission;
  /** Only these roles see it, where a permission says too little about whose place it is. */
  roles?: readonly Role[];
  /** Pages that belong to it without standing below it in the address. */
  covers?: RegExp;
  /** It shows one cohort: absent while the hub has none. */
  ofCohort?: boolean;
}

/** The menu, in its order. A feature's page that people start from adds its line here. */
const PLACES: readonly Place[] = [
  { name: 'today', icon: IconSun, to: '/h/$hub/today', permission: 'inbox.read' },
  { name: 'mentorHome', icon: IconHome, to: '/h/$hub/mentor', permission: 'session.log', roles: ['mentor'] },
  {
    name: 'board',
    icon: IconLayoutGrid,
    to: '/h/$hub/c/$cohort/board',
    permission: 'board.read',
    ofCohort: true,
    covers: /\/c\/[^/]+\/(risk-rules|graduation|gates)$/,
  },
  { name: 'inbox', icon: IconInbox, to: '/h/$hub/inbox', permission: 'inbox.read', covers: /\/milestones\// },
  {
    name: 'team',
    icon: IconHome,
    to: '/h/$hub/team',
    covers: /\/milestones\//,
    permission: 'milestone.read',
    roles: ['team_lead', 'team_member'],
  },
  {
    name: 'counts',
    icon: IconReportAnalytics,
    to: '/h/$hub/counts',
    permission: 'board.counts',
    roles: ['funder_observer'],
  },
  {
    name: 'teams',
    icon: IconUsersGroup,
    to: '/h/$hub/teams',
    permission: 'team.read',
    roles: ['hub_manager', 'hub_staff', 'mentor'],
  },
  {
    name: 'businessModel',
    icon: IconTemplate,
    to: '/h/$hub/business-model',
    permission: 'business_model.read',
    roles: ['team_lead', 'team_member'],
    covers: /\/(canvases|hypotheses)\//,
  },
  {
    name: 'testing',
    icon: IconTemplate,
    to: '/h/$hub/c/$cohort/business-model',
    permission: 'business_model.oversee',
    ofCohort: true,
    covers: /\/(business-model|canvas-types)$|\/(canvases|hypotheses)\//,
  },
  {
    name: 'readiness',
    icon: IconChartRadar,
    to: '/h/$hub/readiness',
    permission: 'readiness.read',
    covers: /\/readiness(\/|$)/,
  },
  {
    name: 'sessions',
    icon: IconMessage,
    to: '/h/$hub/sessions',
    permission: 'session.read',
    roles: ['mentor', 'team_lead', 'team_member'],
    covers: /\/mentor-profiles\//,
  },
  {
    name: 'mentoring',
    icon: IconMessage,
    to: '/h/$hub/mentoring',
    permission: 'mentoring.oversee',
    covers: /\/(mentors|sessions)(\/|$)/,
  },
  {
    name: 'reminders',
    icon: IconBell,
    to: '/h/$hub/reminders',
    permission: 'reminder.read',
    covers: /\/reminder-rules$/,
  },
  { name: 'tasks', icon: IconChecklist, to: '/h/$hub/tasks/{-$task}', permission: 'task.read' },
  { name: 'notices', icon: IconMail, to: '/h/$hub/notices', permission: 'notice.read' },
  { name: 'plan', icon: IconRoute, to: '/h/$hub/programmes', permission: 'plan.update', covers: /\/(plan|setup)$/ },
  { name: 'people', icon: IconUsers, to: '/h/$hub/people', permission: 'people.read' },
  {
    name: 'settings',
    icon: IconSettings,
    to: '/h/$hub/settings',
    permission: 'hub.configure',
    covers: /\/closed-days$/,
  },
  { name: 'audit', icon: IconHistory, to: '/h/$hub/audit', permission: 'audit.read' },
];

/** The places of a person in a hub. */
export function placesOf(hub: OwnHub, cohort: CohortInProgramme | null): Place[] {
  return PLACES.filter(
    ({ permission, roles, ofCohort }) =>
      hub.permissions.includes(permission) &&
      (!roles || roles.some((role) => hub.roles.includes(role))) &&
      (!ofCohort || cohort !== null),
  );
}
