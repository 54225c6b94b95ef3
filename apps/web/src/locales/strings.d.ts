import 'i18next';

import type account from './ko/account.json';
import type app from './ko/app.json';
import type audit from './ko/audit.json';
import type board from './ko/board.json';
import type inbox from './ko/inbox.json';
import type counts from './ko/counts.json';
import type signIn from './ko/signIn.json';
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
      ui: typeof ui;
    };
  }
}
