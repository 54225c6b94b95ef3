// The first filling of the demo, with its progress in one line.
import { runChild } from './child.mjs';

/** Runs the seed; `report` hears the percentage. */
export async function seedDemo(env, report = printed()) {
  await runChild({
    entry: 'apps/api/src/seed.js',
    env,
    onMessage: ({ type, percent, what }) => type === 'progress' && report(percent, what),
  });
}

/** One line that changes on a terminal, a line every quarter elsewhere. */
function printed() {
  const begun = performance.now();
  let told = -1;
  return (percent, what) => {
    const line = `Filling the demo: ${String(percent).padStart(3)} %  ${what}`;
    const [start, end] = process.stdout.isTTY ? ['\r\x1b[K', ''] : ['', '\n'];
    if (percent === 100) {
      const seconds = Math.round((performance.now() - begun) / 1000);
      process.stdout.write(`${start}Filled the demo in ${seconds} s.\n`);
    } else if (process.stdout.isTTY || Math.floor(percent / 25) > told) process.stdout.write(`${start}${line}${end}`);
    told = Math.floor(percent / 25);
  };
}
