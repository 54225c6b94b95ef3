import { closedDaysRoute } from '../features/programmes/closed-days/closed-days.routes.js';
import { planRoute } from '../features/programmes/plan/plan.routes.js';
import { programmesRoute } from '../features/programmes/programmes/programmes.routes.js';
import { setupRoute } from '../features/programmes/setup/setup.routes.js';
import { accountRoute } from '../features/identity/account/account.routes.js';
import { peopleRoute } from '../features/identity/people/people.routes.js';
import { mentorHomeRoute } from '../features/mentoring/home/mentor-home.routes.js';
import { mentorRoute, mentorsRoute, publishedMentorRoute } from '../features/mentoring/mentors/mentors.routes.js';
import { oversightRoute } from '../features/mentoring/oversight/oversight.routes.js';
import {
  logByLinkRoute,
  sessionLogRoute,
  sessionRoute,
  sessionsRoute,
} from '../features/mentoring/sessions/sessions.routes.js';
import {
  businessModelRoute,
  canvasRoute,
  canvasTypesRoute,
  canvasVersionsRoute,
  financialPlanRoute,
  cohortTestingRoute,
  hypothesisRoute,
  logEvidenceRoute,
} from '../features/business-model/business-model.routes.js';
import { graduationRoute, teamExitsRoute, verifyRoute } from '../features/exits/exits.routes.js';
import { networkHubsRoute } from '../features/network/hubs/hubs.routes.js';
import { settingsRoute } from '../features/network/settings/settings.routes.js';
import { auditRoute } from '../features/progress/audit/audit.routes.js';
import { boardRoute, riskRulesRoute } from '../features/progress/board/board.routes.js';
import { countsRoute } from '../features/progress/counts/counts.routes.js';
import { inboxRoute, todayRoute } from '../features/progress/inbox/inbox.routes.js';
import { milestoneRoute } from '../features/progress/review/milestone.routes.js';
import { tasksRoute } from '../features/progress/tasks/tasks.routes.js';
import { cohortGatesRoute, teamGatesRoute } from '../features/progress/gates/gates.routes.js';
import { teamHomeRoute } from '../features/progress/team-home/team-home.routes.js';
import {
  assessmentRoute,
  cohortReadinessRoute,
  loadFrameworkRoute,
  readinessFrameworksRoute,
  readinessRoute,
  teamReadinessRoute,
} from '../features/readiness/readiness.routes.js';
import { remindersRoute } from '../features/reminders/calendar/reminders.routes.js';
import { mailWhyRoute, preferencesRoute } from '../features/reminders/choices/choices.routes.js';
import { noticeRoute, noticesRoute } from '../features/reminders/notices/notices.routes.js';
import { reminderRulesRoute } from '../features/reminders/rules/rules.routes.js';
import { dryRunRoute, importRoute } from '../features/ventures/roster-import/roster-import.routes.js';
import { teamRoute, teamsRoute } from '../features/ventures/teams/teams.routes.js';

/** The features' pages: each adds its line under the route it hangs on. */
export const hubRoutes = [
  teamHomeRoute,
  milestoneRoute,
  tasksRoute,
  todayRoute,
  inboxRoute,
  auditRoute,
  countsRoute,
  programmesRoute,
  closedDaysRoute,
  peopleRoute,
  settingsRoute,
  teamsRoute,
  importRoute,
  dryRunRoute,
  teamRoute,
  teamExitsRoute,
  teamGatesRoute,
  businessModelRoute,
  canvasRoute,
  canvasVersionsRoute,
  financialPlanRoute,
  canvasTypesRoute,
  hypothesisRoute,
  logEvidenceRoute,
  mentorHomeRoute,
  sessionsRoute,
  sessionRoute,
  sessionLogRoute,
  oversightRoute,
  mentorsRoute,
  mentorRoute,
  publishedMentorRoute,
  readinessRoute,
  readinessFrameworksRoute,
  loadFrameworkRoute,
  assessmentRoute,
  teamReadinessRoute,
  remindersRoute,
  reminderRulesRoute,
  noticesRoute,
  noticeRoute,
] as const;

/** Pages of one cohort. */
export const cohortRoutes = [
  boardRoute,
  riskRulesRoute,
  cohortGatesRoute,
  planRoute,
  setupRoute,
  cohortTestingRoute,
  cohortReadinessRoute,
  graduationRoute,
] as const;

/** Pages of a signed-in person outside any hub. */
export const personRoutes = [accountRoute, preferencesRoute, networkHubsRoute] as const;

/** Pages for whoever holds a mailed link, signed in or not. */
export const linkRoutes = [logByLinkRoute, mailWhyRoute, verifyRoute] as const;
