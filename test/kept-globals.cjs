// What scripts ask of their global object again and again. In the box that Jest runs a spec in, each such question goes
// through Node to the object outside (a twentieth of the workers' time); a script that has been given them has them at
// hand. Clocks and timers are not among them, which a test may replace, nor `Buffer`, which packages declare anew:
// "Identifier 'Map' has already been declared" says that a package does so with `Map`, which then has to go from here.
module.exports = [
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'TypeError',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
  'isNaN',
  'parseFloat',
  'parseInt',
];
