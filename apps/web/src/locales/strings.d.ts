import type { DefaultNamespace, Namespace, ParseKeys, TOptions } from 'i18next';

import type account from './ko/account.json';
import type app from './ko/app.json';
import type audit from './ko/audit.json';
import type board from './ko/board.json';
import type inbox from './ko/inbox.json';
import type today from './ko/today.json';
import type counts from './ko/counts.json';
import type signIn from './ko/signIn.json';
import type signOut from './ko/signOut.json';
import type closedDays from './ko/closedDays.json';
import type plan from './ko/plan.json';
import type programmes from './ko/programmes.json';
import type exceptions from './ko/exceptions.json';
import type handIn from './ko/handIn.json';
import type review from './ko/review.json';
import type tasks from './ko/tasks.json';
import type teamHome from './ko/teamHome.json';
import type networkHubs from './ko/networkHubs.json';
import type people from './ko/people.json';
import type privacy from './ko/privacy.json';
import type settings from './ko/settings.json';
import type rosterImport from './ko/rosterImport.json';
import type teams from './ko/teams.json';
import type sessions from './ko/sessions.json';
import type sessionLog from './ko/sessionLog.json';
import type lateStart from './ko/lateStart.json';
import type mentoring from './ko/mentoring.json';
import type mentors from './ko/mentors.json';
import type oversight from './ko/oversight.json';
import type notices from './ko/notices.json';
import type reminderChoices from './ko/reminderChoices.json';
import type canvas from './ko/canvas.json';
import type canvases from './ko/canvases.json';
import type finance from './ko/finance.json';
import type indicators from './ko/indicators.json';
import type canvasComments from './ko/canvasComments.json';
import type canvasTypes from './ko/canvasTypes.json';
import type canvasVersions from './ko/canvasVersions.json';
import type cohortTesting from './ko/cohortTesting.json';
import type exits from './ko/exits.json';
import type verify from './ko/verify.json';
import type evidence from './ko/evidence.json';
import type experiments from './ko/experiments.json';
import type gates from './ko/gates.json';
import type hypotheses from './ko/hypotheses.json';
import type readiness from './ko/readiness.json';
import type reminders from './ko/reminders.json';
import type reminderRules from './ko/reminderRules.json';
import type ui from './ko/ui.json';

/** A feature's strings are known to the compiler through its line here: `t('board.title')` is checked. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    returnNull: false;
    resources: {
      account: typeof account;
      exits: typeof exits;
      verify: typeof verify;
      app: typeof app;
      audit: typeof audit;
      board: typeof board;
      inbox: typeof inbox;
      today: typeof today;
      counts: typeof counts;
      signIn: typeof signIn;
      signOut: typeof signOut;
      closedDays: typeof closedDays;
      plan: typeof plan;
      programmes: typeof programmes;
      exceptions: typeof exceptions;
      handIn: typeof handIn;
      review: typeof review;
      tasks: typeof tasks;
      teamHome: typeof teamHome;
      networkHubs: typeof networkHubs;
      people: typeof people;
      privacy: typeof privacy;
      settings: typeof settings;
      rosterImport: typeof rosterImport;
      teams: typeof teams;
      sessions: typeof sessions;
      sessionLog: typeof sessionLog;
      lateStart: typeof lateStart;
      mentoring: typeof mentoring;
      mentors: typeof mentors;
      cohortTesting: typeof cohortTesting;
      evidence: typeof evidence;
      experiments: typeof experiments;
      gates: typeof gates;
      hypotheses: typeof hypotheses;
      canvas: typeof canvas;
      canvases: typeof canvases;
      finance: typeof finance;
      indicators: typeof indicators;
      canvasComments: typeof canvasComments;
      canvasTypes: typeof canvasTypes;
      canvasVersions: typeof canvasVersions;
      oversight: typeof oversight;
      notices: typeof notices;
      reminderChoices: typeof reminderChoices;
      readiness: typeof readiness;
      reminders: typeof reminders;
      reminderRules: typeof reminderRules;
      ui: typeof ui;
    };
  }

  /** Asked first: one set of keys for each page's namespaces. i18next's own signatures make one anew for each call. */
  interface TFunction<Ns extends Namespace = DefaultNamespace, KPrefix = undefined> {
    (key: ParseKeys<Ns, TOptions, KPrefix>, options?: TOptions): string;
    (key: string, options: TOptions & { readonly defaultValue: string }): string;
  }
}
