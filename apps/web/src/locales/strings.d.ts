import 'i18next';

import type account from './ko/account.json';
import type app from './ko/app.json';
import type audit from './ko/audit.json';
import type board from './ko/board.json';
import type inbox from './ko/inbox.json';
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
import type mentoring from './ko/mentoring.json';
import type mentors from './ko/mentors.json';
import type oversight from './ko/oversight.json';
import type notices from './ko/notices.json';
import type reminderChoices from './ko/reminderChoices.json';
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
      app: typeof app;
      audit: typeof audit;
      board: typeof board;
      inbox: typeof inbox;
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
      mentoring: typeof mentoring;
      mentors: typeof mentors;
      oversight: typeof oversight;
      notices: typeof notices;
      reminderChoices: typeof reminderChoices;
      readiness: typeof readiness;
      reminders: typeof reminders;
      reminderRules: typeof reminderRules;
      ui: typeof ui;
    };
  }
}
