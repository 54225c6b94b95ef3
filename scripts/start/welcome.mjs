// The one block at the end of a start: where it is, and how to get in.
import pg from 'pg';

export async function welcome(settings, appUrl) {
  const address = (settings.ONSIL_PUBLIC_URL ?? new URL(`http://localhost:${settings.PORT}`)).origin;
  const lines = settings.ONSIL_DEMO
    ? [
        ['Open', address],
        ['Sign in', 'choose a person under "Try as" on the sign-in page'],
        ...(settings.SMTP_URL ? [] : [['Mail', `${address}/dev/mail`]]),
      ]
    : [
        ['Open', address],
        [
          'Sign in',
          (await hasPeople(appUrl))
            ? 'with your e-mail address'
            : 'nobody can yet: run `npm run onsil -- setup --help`',
        ],
      ];
  const text = [...lines, ['Stop', 'Ctrl-C']].map(([what, how]) => `  ${what.padEnd(9)}${how}`);
  const rule = '─'.repeat(Math.max(...text.map((line) => line.length)) + 2);
  return [
    '',
    rule,
    settings.ONSIL_DEMO ? '  Onsil is ready, with the demo network.' : '  Onsil is ready.',
    '',
    ...text,
    rule,
    '',
  ].join('\n');
}

async function hasPeople(appUrl) {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    return (await client.query('select from identity.person limit 1')).rowCount > 0;
  } finally {
    await client.end();
  }
}
