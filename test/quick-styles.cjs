// Whether something shows is the most frequent question of a web spec, and jsdom works its answer out from a browser's
// own style sheet. Here it leaves out what cannot change the answer. Has to come before jsdom.
const { createRequire } = require('node:module');

const jsdom = createRequire(require.resolve('jest-environment-jsdom'));

// The sheet's rules are about `table`, `h1`, `input[type="file"]`: an element of another name need not be matched.
const selectors = jsdom('jsdom/lib/jsdom/living/helpers/selectors.js');
const { matchesDontThrow } = selectors;
/** The name that the last step of a selector begins with. */
const SUBJECT = /(?:^|[\s>+~])([a-z][a-z0-9]*)(?![|\w-])[^\s>+~]*\s*$/;
const namesIn = new Map();
selectors.matchesDontThrow = (element, selector) => {
  if (!namesIn.has(selector)) namesIn.set(selector, subjectsOf(selector));
  const names = namesIn.get(selector);
  return (!names || names.has(element._localName)) && matchesDontThrow(element, selector);
};

/** The names of elements that a selector fits at most; nothing when it fits elements of any name. */
function subjectsOf(selector = '') {
  const ones = selector.replaceAll(/\[[^\]]*\]|\([^)]*\)/g, '').split(',');
  const names = ones.map((one) => SUBJECT.exec(one)?.[1]);
  return names.every(Boolean) ? new Set(names) : undefined;
}

// Eleven colours are computed each time, each up to the root; no spec asks for one.
const { propertiesWithResolvedValueImplemented: computed } = jsdom('jsdom/lib/jsdom/living/helpers/style-rules.js');
for (const property of Object.keys(computed)) if (property.endsWith('color')) delete computed[property];
