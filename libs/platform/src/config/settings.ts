import type { z } from 'zod';

import { databaseVariables } from './database.config.js';
import { demoVariables } from './demo.config.js';
import { filesVariables } from './files.config.js';
import { httpVariables } from './http.config.js';
import { isLoopback } from './loopback.rule.js';
import { mailVariables } from './mail.config.js';
import { queueVariables } from './queue.config.js';
import type { Variable } from './variable.js';

/** Every environment variable that Onsil reads, one group per concern. */
export const VARIABLES = {
  ...httpVariables,
  ...databaseVariables,
  ...queueVariables,
  ...mailVariables,
  ...filesVariables,
  ...demoVariables,
};
type Name = keyof typeof VARIABLES;
export type Settings = { readonly [N in Name]: z.output<(typeof VARIABLES)[N]['schema']> };
export type Environment = Readonly<Record<string, string | undefined>>;

interface SettingProblem {
  readonly name: Name;
  readonly is: string;
  readonly expected: string;
  readonly example: string;
}

/** Every wrong setting at once: name, what was expected, an example. Secrets are not repeated. */
export class WrongSettings extends Error {
  constructor(readonly problems: readonly SettingProblem[]) {
    const lines = problems.map(
      ({ name, is, expected, example }) => `  ${name} ${is}: expected ${expected}, for example ${name}=${example}`,
    );
    super(`Onsil cannot start with these settings (environment or .env):\n${lines.join('\n')}`);
    this.name = 'WrongSettings';
  }
}

/** Parses the environment once; an empty value counts as left out. @throws WrongSettings with all problems together. */
export function settingsOf(environment: Environment): Settings {
  const given = (name: Name) => environment[name] || undefined;
  const problems: SettingProblem[] = [];
  const values: Partial<Record<Name, unknown>> = {};
  for (const [name, { schema, shape, example, secret }] of Object.entries(VARIABLES) as [Name, Variable][]) {
    const text = given(name);
    const parsed = schema.safeParse(text);
    if (parsed.success) values[name] = parsed.data;
    else
      problems.push({
        name,
        is: text === undefined ? 'is missing' : secret ? 'is not understood' : `is "${text}"`,
        expected: shape,
        example,
      });
  }
  const wrong = new Set(problems.map(({ name }) => name));
  const together = wrong.has('ONSIL_DEMO')
    ? []
    : rulesAcross(values as Settings).filter(({ name }) => !wrong.has(name));
  if (problems.length + together.length > 0) throw new WrongSettings([...problems, ...together]);
  return values as Settings;
}

function rulesAcross({
  ONSIL_DEMO: demo,
  HOST: host,
  PORT: port,
  ONSIL_PUBLIC_URL: url,
  SMTP_URL: smtp,
}: Settings): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const refuse = (name: Name, is: string, expected: string, example: string = VARIABLES[name].example) =>
    problems.push({ name, is, expected, example });
  if (demo && host && !isLoopback(host))
    refuse('HOST', `is "${host}"`, 'an address of this machine only, because the demo is on');
  if (!demo && !host) refuse('HOST', 'is missing', `${VARIABLES.HOST.shape} (only the demo has a default)`);
  if (demo && url && !isLoopback(url.hostname))
    refuse(
      'ONSIL_PUBLIC_URL',
      `is "${url.origin}"`,
      'an address of this machine only, because the demo is on',
      `http://localhost:${port ?? 3000}`,
    );
  else if (url && url.protocol === 'http:' && !isLoopback(url.hostname))
    refuse('ONSIL_PUBLIC_URL', `is "${url.origin}"`, 'https, because passwords and sessions travel there');
  if (!demo && !url) refuse('ONSIL_PUBLIC_URL', 'is missing', VARIABLES.ONSIL_PUBLIC_URL.shape);
  if (!demo && !smtp)
    refuse('SMTP_URL', 'is missing', `${VARIABLES.SMTP_URL.shape} (only the demo keeps mail to itself)`);
  return problems;
}
