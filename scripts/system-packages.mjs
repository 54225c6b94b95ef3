// What the tests need of the system beyond Node: named, and installed when asked.
import { spawnSync } from 'node:child_process';

const PACKAGES = ['redis-server', 'chromium-headless-shell', 'fonts-noto-cjk', 'faketime'];

/** Names those of our packages that Debian's own list lacks. Elsewhere nothing is known, and nothing named. */
function missingPackages() {
  const known = spawnSync('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...PACKAGES], {
    encoding: 'utf8',
  });
  if (known.error) return [];
  const installed = new Set(
    known.stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return PACKAGES.filter((name) => !installed.has(name));
}

/**
 * Sees to it that the packages are there: installs what lacks when `install`, else says what to run.
 * @returns a sentence for the person at the keyboard, or undefined when all is well
 */
export function ensureSystemPackages({ install }) {
  const missing = missingPackages();
  if (missing.length === 0) return undefined;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const arguments_ = ['-o', 'DPkg::Lock::Timeout=60', 'install', '-y', '--no-install-recommends', ...missing];
  const command = `${asRoot.length > 0 ? 'sudo ' : ''}apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!install) return `The tests need ${missing.join(', ')}. Run: ${command}   (or: npm test -- --install)`;
  const apt = (...args) => {
    const [program, ...rest] = [...asRoot, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
  };
  if (apt(...arguments_) || (apt('update') && apt(...arguments_))) return undefined;
  return `The tests need ${missing.join(', ')}, and installing failed. Run: ${command}`;
}
