require('./quick-styles.cjs');
const { default: JsdomEnvironment } = require('jest-environment-jsdom');

const NODES_OWN = [
  'fetch',
  'Request',
  'Response',
  'Headers',
  'FormData',
  'Blob',
  'File',
  'TextEncoder',
  'TextDecoder',
  'ReadableStream',
  'TransformStream',
  'WritableStream',
  'BroadcastChannel',
  'structuredClone',
  'AbortController',
  'AbortSignal',
];

/** jsdom with Node's own fetch family, which jsdom lacks and msw intercepts; packages resolve to their Node builds. */
module.exports = class WebEnvironment extends JsdomEnvironment {
  customExportConditions = ['node', 'require', 'default'];

  constructor(config, context) {
    super(config, context);
    for (const name of NODES_OWN) this.global[name] = globalThis[name];
  }
};
