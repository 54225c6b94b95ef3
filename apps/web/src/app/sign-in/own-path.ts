/** Only a path of ours: a foreign address would send people away after they signed in. */
export function isOwnPath(path: unknown): path is string {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path);
}
