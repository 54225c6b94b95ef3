/** The logins of this worker's own database; `test/global-setup.mjs` sets the variables and makes the databases. */
export function testDatabaseUrls(): { readonly app: string; readonly owner: string } {
  const {
    TEST_APP_URL_PREFIX: app,
    TEST_OWNER_URL_PREFIX: owner,
    TEST_RUN_ID: run,
    JEST_WORKER_ID: worker = '1',
  } = process.env;
  if (!app || !owner || !run) throw new Error('No test database: run the specs with `npm run jest`.');
  return { app: `${app}t${worker}_${run}`, owner: `${owner}t${worker}_${run}` };
}
