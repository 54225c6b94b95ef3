import { describe, expect, it } from '@jest/globals';

import { passwordFault } from './password.rule.js';

const CONTEXT = ['minji.kim@example.com', 'campus-gangwon', '소셜캠퍼스 온 강원'];

describe('passwordFault', () => {
  it.each([
    'correct horse battery',
    '강원도의 푸른 밤 열두 시',
    'x'.repeat(9) + 'yz',
    'campus-gangwon 에서 매일 걷는다',
    'ㅁ'.repeat(60) + 'ㅂ',
  ])('takes %s', (password) => {
    expect(passwordFault(password, CONTEXT)).toBeNull();
  });

  it.each([
    ['123456789', 'too_short'],
    ['짧은 비밀번호 9', 'too_short'],
    ['a'.repeat(199) + 'bc', 'too_long'],
    ['Password-1234', 'common'],
    ['비밀번호 123456', 'common'],
    ['aaaaaaaaaaaa', 'one_character'],
    ['minji.kim@example.com1', 'contains_context'],
    ['CampusGangwon1!', 'contains_context'],
    ['소셜캠퍼스온강원12', 'contains_context'],
  ])('refuses %s as %s', (password, fault) => {
    expect(passwordFault(password, CONTEXT)).toBe(fault);
  });
});
