// `npm start`: builds what is not built, starts what is needed, and says where Onsil is.
// Nothing is imported before the version check, so that an old Node gets a sentence and not a syntax error.
const NEEDED = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `Onsil needs Node ${NEEDED.join('.')} or newer and this is ${process.versions.node}: install Node 24 LTS from https://nodejs.org.`,
  );
  process.exit(1);
}
const { run } = await import('./start/run.mjs');
await run();
