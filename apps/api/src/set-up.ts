import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';
import { createHubBody, emailAddress } from '@onsil/contracts';
import { SetUp } from '@onsil/identity';
import { Config, DomainError, message } from '@onsil/platform';
import { z } from 'zod';

import { AppModule } from './app.module.js';

const command = createHubBody.omit({ managerEmail: true }).extend({
  network: z.string().trim().min(1).max(100),
  operatorEmail: emailAddress,
  managerEmail: emailAddress,
});

/** Makes the first network, hub and invitations; `scripts/onsil.mjs` gives the command as JSON. Prints one-use links. */
async function run(json: string): Promise<void> {
  const parsed = command.safeParse(JSON.parse(json));
  if (!parsed.success) {
    for (const { path, message: why } of parsed.error.issues) console.error(`--${kebab(String(path[0]))}: ${why}`);
    process.exitCode = 1;
    return;
  }
  const { network, operatorEmail, managerEmail, ...hub } = parsed.data;
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(Config.from(process.env)), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    const links = await app.get(SetUp, { strict: false }).execute({ network, operatorEmail, managerEmail, hub });
    console.log(
      `\n  The links are mailed, and shown here once:\n\n  ${operatorEmail}\n  ${links.operator}\n\n  ${managerEmail}\n  ${links.manager}\n`,
    );
  } finally {
    await app.close();
  }
}

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

try {
  await run(process.argv[2] ?? '{}');
} catch (error) {
  console.error(error instanceof DomainError ? message('en', error.code, error.params) : error);
  process.exitCode = 1;
}
