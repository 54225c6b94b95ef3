// Runs a script of `bundleWhole` from what V8 made of it the time before, which halves what a start costs.
// `node test/run-compiled.cjs out/fault-worker.cjs`
const fs = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const file = path.resolve(process.argv[2]);
const compiled = `${file}.compiled`;
const cachedData = fs.existsSync(compiled) ? fs.readFileSync(compiled) : undefined;

const script = new vm.Script(
  `(function (exports, require, module, __filename, __dirname) {${fs.readFileSync(file, 'utf8')}\n})`,
  { filename: file, cachedData, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
);
// By then it holds what the start itself compiled, too.
if (!cachedData)
  process.once('exit', () => {
    fs.writeFileSync(`${compiled}.part`, script.createCachedData());
    fs.renameSync(`${compiled}.part`, compiled);
  });
const module_ = { exports: {} };
script.runInThisContext()(module_.exports, createRequire(file), module_, file, path.dirname(file));
