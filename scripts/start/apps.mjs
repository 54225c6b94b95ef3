// API and worker: started, restarted, and made to wait while the demo is put back.
import { startChild } from './child.mjs';
import { resetDemo } from './reset-demo.mjs';

/**
 * Starts both. `onEnd` hears of one that ended by itself.
 * @param {{ env: object, settings: object, ownerUrl: string | undefined, onEnd: (name: string) => void }} house
 * @returns {Promise<{ restart: () => Promise<void> }>}
 */
export async function startApps({ env, settings, ownerUrl, onEnd }) {
  const canReset = settings.ONSIL_DEMO && Boolean(ownerUrl);
  let api;
  let worker;
  let resetting;

  const startWorker = async () => {
    worker = await startChild({
      entry: 'apps/worker/src/main.js',
      env,
      ready: 'ready',
      onExit: () => onEnd('worker'),
    });
  };
  const startApi = async () => {
    api = await startChild({
      entry: 'apps/api/src/main.js',
      args: canReset ? ['--resettable'] : [],
      env,
      ready: 'listening',
      onMessage: ({ type }) => type === 'reset-demo' && reset(),
      onExit: () => onEnd('API'),
    });
  };
  const reset = () => {
    const house = {
      api,
      startWorker,
      stopWorker: () => worker.stop(),
      env,
      ownerUrl,
      dataDir: settings.ONSIL_DATA_DIR,
    };
    resetting ??= resetDemo(house)
      .catch((error) => console.error(error))
      .finally(() => (resetting = undefined));
  };

  /** The worker after the API, which holds the demo's mail catcher. */
  const startBoth = async () => {
    await startApi();
    await startWorker();
  };

  await startBoth();
  return {
    restart: async () => {
      await Promise.all([api.stop(), worker.stop()]);
      await startBoth();
    },
  };
}
