// The first filling of the demo, with its progress in one line.
import { runChild } from './child.mjs';

/** Runs the seed; `report` hears the percentage. */
export async function seedDemo(env, report = printed()) {
  await runChild({
    entry: 'apps/api/src/demo/seed.js',
    env,
    onMessage: ({ type, percent, what }) => type === 'progress' && report(percent, what),
  });
}

function printed() {
  const begun = performance.now();
  return (percent, what) => {
    const line = `Filling the demo: ${String(percent).padStart(3)} %  ${what}`;
    if (percent === 100)
      console.log(
        `${process.stdout.isTTY ? '\r\x1b[K' : ''}Filled the demo in ${Math.round((performance.now() - begun) / 1000)} s.`,
      );
    else if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}`);
    else if (percent % 25 === 0) console.log(line);
  };
}
