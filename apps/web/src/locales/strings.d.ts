import 'i18next';

import type app from './ko/app.json';
import type counts from './ko/counts.json';
import type signIn from './ko/signIn.json';
import type ui from './ko/ui.json';

/** A feature's strings are known to the compiler through its line here: `t('board.title')` is checked. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    returnNull: false;
    resources: {
      app: typeof app;
      counts: typeof counts;
      signIn: typeof signIn;
      ui: typeof ui;
    };
  }
}
