import { lazy } from 'react';

import type { ForeignPane, ForeignPanes } from '../routing/panes.js';

const mentoring: ForeignPane = {
  name: 'mentoring',
  permission: 'session.read',
  Pane: lazy(() =>
    import('../features/mentoring/team/team-mentoring-pane.js').then((part) => ({ default: part.TeamMentoringPane })),
  ),
};

const mentoringGlance: ForeignPane = {
  ...mentoring,
  Pane: lazy(() =>
    import('../features/mentoring/team/team-mentoring-glance.js').then((part) => ({
      default: part.TeamMentoringGlance,
    })),
  ),
};

const businessModel: ForeignPane = {
  name: 'businessModel',
  permission: 'business_model.read',
  Pane: lazy(() =>
    import('../features/business-model/canvases/team-canvases-pane.js').then((part) => ({
      default: part.TeamCanvasesPane,
    })),
  ),
};

const way: ForeignPane = {
  name: 'way',
  permission: 'milestone.read',
  Pane: lazy(() =>
    import('../features/progress/team-home/team-way-pane.js').then((part) => ({ default: part.TeamWayPane })),
  ),
};

const ownTasks: ForeignPane<object> = {
  name: 'ownTasks',
  permission: 'task.read',
  Pane: lazy(() =>
    import('../features/progress/tasks/own-tasks-pane.js').then((part) => ({ default: part.OwnTasksPane })),
  ),
};

const gates: ForeignPane = {
  name: 'gates',
  permission: 'milestone.read',
  Pane: lazy(() =>
    import('../features/progress/gates/team-gates-pane.js').then((part) => ({ default: part.TeamGatesPane })),
  ),
};

const gatesGlance: ForeignPane = {
  ...gates,
  Pane: lazy(() =>
    import('../features/progress/gates/team-gates-pane.js').then((part) => ({ default: part.TeamGatesGlance })),
  ),
};

const readiness: ForeignPane = {
  name: 'readiness',
  permission: 'readiness.read',
  Pane: lazy(() =>
    import('../features/readiness/team/team-readiness-pane.js').then((part) => ({ default: part.TeamReadinessPane })),
  ),
};

const readinessCounts: ForeignPane<object> = {
  name: 'readinessCounts',
  permission: 'readiness.counts',
  Pane: lazy(() =>
    import('../features/readiness/counts/readiness-counts-panes.js').then((part) => ({
      default: part.ReadinessCountsPanes,
    })),
  ),
};

const exits: ForeignPane = {
  name: 'exits',
  permission: 'exit.read',
  Pane: lazy(() =>
    import('../features/exits/team/team-exits-pane.js').then((part) => ({ default: part.TeamExitsPane })),
  ),
};

const refusedMail: ForeignPane<{ personId: string }> = {
  name: 'refusedMail',
  permission: 'reminder.read',
  Pane: lazy(() =>
    import('../features/reminders/person/refused-mail.js').then((part) => ({ default: part.RefusedMail })),
  ),
};

/** Which feature adds what to whose page. */
export const foreignPanes: ForeignPanes = {
  team: [way, gates, businessModel, mentoring, readiness, exits],
  teamHome: [gates, mentoring, exits],
  boardPanel: [gatesGlance, mentoringGlance],
  mentorHome: [ownTasks],
  counts: [readinessCounts],
  person: [refusedMail],
};
