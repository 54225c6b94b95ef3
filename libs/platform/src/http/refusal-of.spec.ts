import { describe, expect, it } from '@jest/globals';
import { NotFoundException, UnauthorizedException } from '@nestjs/common';

import { InvalidInput, StaleVersion } from '../errors/domain-error.js';
import './platform.messages.js';
import { problemOf } from './problem-of.js';
import { refusalOf } from './refusal-of.js';

const statusOf = (error: unknown): number => problemOf(refusalOf(error), 'en', 'r1').status;

describe('refusalOf', () => {
  it.each([
    ['a refusal of the domain', new StaleVersion({ text: 'now' }), 412],
    ['an unknown route', new NotFoundException(), 404],
    ['a missing session', new UnauthorizedException(), 401],
    ['a body that Fastify finds too large', Object.assign(new Error(), { statusCode: 413 }), 413],
    ['a body that is no JSON', Object.assign(new SyntaxError(), { statusCode: 400 }), 400],
    ['a media type nobody parses', Object.assign(new Error(), { statusCode: 415 }), 415],
    ['PostgreSQL shutting down', { driverError: { code: '57P01' } }, 503],
    ['PostgreSQL away', Object.assign(new Error(), { code: 'ECONNREFUSED' }), 503],
    ['a connection cut in the middle', new Error('Connection terminated unexpectedly'), 503],
    ['a statement that took too long', { driverError: { code: '57014' } }, 503],
    ['an answer that did not come', new Error('Query read timeout'), 503],
    ['a full disk', Object.assign(new Error(), { code: 'ENOSPC' }), 503],
    ['the loser of a deadlock', { driverError: { code: '40P01' } }, 503],
    ['a NUL in a text', { driverError: { code: '22021' } }, 400],
    ['a day that no calendar has', { code: '22008' }, 400],
    ['a broken rule of the tables', { driverError: { code: '23514' } }, 500],
    ['a bug', new TypeError('x is not a function'), 500],
  ])('answers %s with its status', (_name, error, status) => {
    expect(statusOf(error)).toBe(status);
  });

  it('tells nothing of a bug but the request number', () => {
    const problem = problemOf(refusalOf(new Error('password=canary')), 'ko', 'r1');

    expect(JSON.stringify(problem)).not.toContain('canary');
    expect(problem).toMatchObject({ code: 'platform.unexpected', requestId: 'r1' });
  });

  it('says a day as people read it, and hands programs the day itself', () => {
    const issue = { pointer: '/on', code: 'field.choice', params: { options: '2031-03-14' } };
    const told = (locale: 'ko' | 'en') => problemOf(new InvalidInput([issue]), locale, 'r1').errors![0]!;

    expect(told('ko').message).toContain('2031. 3. 14.(금)');
    expect(told('en')).toMatchObject({
      message: expect.stringContaining('Fri 14 Mar 2031'),
      params: { options: '2031-03-14' },
    });
  });

  it('leaves as it is what looks like a day and is none', () => {
    const issue = { pointer: '', code: 'field.unknown', params: { keys: '2031-13-45' } };

    expect(problemOf(new InvalidInput([issue]), 'en', 'r1').errors![0]!.message).toContain('2031-13-45');
  });

  it('hands a lost update the text that stands now', () => {
    expect(problemOf(new StaleVersion({ text: 'now' }), 'ko', 'r1').current).toEqual({ text: 'now' });
  });
});
