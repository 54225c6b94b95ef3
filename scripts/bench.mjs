// `npm run bench`: every figure of docs/benchmarks.md, each measured beside its limit in one run, as one table at the end.
// `npm run bench -- scroll` measures one. Ends with an error when a must does not hold or a figure could not be taken.
import os from 'node:os';

/** In the order of the table; each file says what its limit is. */
const BENCHES = ['point-read', 'board', 'heat-map', 'reminders', 'roster', 'start-up', 'scroll'];

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${BENCHES.join(', ')}.`);
  process.exit(1);
}

const figures = [];
for (const name of asked.length > 0 ? asked : BENCHES) {
  const begun = performance.now();
  console.log(`── ${name}`);
  try {
    const { measure } = await import(`./bench/${name}.mjs`);
    for (const figure of await measure()) {
      figures.push(figure);
      console.log(`   ${figure.name}: ${[figure.limit, figure.onsil, figure.ratio].filter(Boolean).join(' | ')}`);
    }
  } catch (error) {
    console.error(error);
    figures.push({ name, limit: '', onsil: 'could not be measured', ratio: '', asked: '', holds: false, isMust: true });
  }
  console.log(`   ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

console.log(`\n${table(figures)}\n`);
console.log(machine());
const broken = figures.filter(({ holds, isMust }) => isMust && !holds);
for (const { name } of broken) console.error(`Must hold and does not: ${name}`);
process.exit(broken.length > 0 ? 1 : 0);

/** Markdown, ready to stand in docs/benchmarks.md. */
function table(rows) {
  const lines = rows.map(({ name, limit, onsil, ratio, asked: wanted, holds }) => [
    name,
    limit,
    onsil,
    ratio,
    wanted,
    wanted === '' || wanted.startsWith('report') ? '' : holds ? 'holds' : 'falls short',
  ]);
  return [['figure', 'limit', 'Onsil', 'ratio', 'asked', ''], ['---', '---', '---', '---', '---', '---'], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function machine() {
  const [cpu] = os.cpus();
  const [load] = os.loadavg();
  const memory = (os.totalmem() / 1024 ** 3).toFixed(0);
  return [
    `${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} x ${cpu?.model.trim() ?? 'unknown CPU'}, ${memory} GB,`,
    `${os.type()} ${os.release()}, Node.js ${process.version}, load ${load.toFixed(1)} at the end`,
  ].join(' ');
}
