import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { withTick } from './review-checklists.js';

const SIGNED = { id: 'signed', text: '서명이 있다', feedback: '협약서에 서명해 주세요.' };
const ROLES = { id: 'roles', text: '역할표가 있다', feedback: '' };

describe('words put together from ticks', () => {
  it('are one line for each tick that does not hold; without feedback of its own the tick’s text', () => {
    const words = withTick(withTick('', SIGNED, false), ROLES, false);

    expect(words).toBe('- 협약서에 서명해 주세요.\n- 역할표가 있다');
  });

  it('lose the line when the tick holds after all, and keep what was written around it', () => {
    const words = withTick('고생하셨어요.', SIGNED, false);

    expect(words).toBe('고생하셨어요.\n- 협약서에 서명해 주세요.');
    expect(withTick(`${words}\n다음 주에 봬요.`, SIGNED, true)).toBe('고생하셨어요.\n다음 주에 봬요.');
    expect(withTick(words, SIGNED, null)).toBe('고생하셨어요.');
  });

  it('are left alone where the reviewer has put a line in other words', () => {
    const edited = '- 협약서 3쪽에 서명해 주세요.';

    expect(withTick(edited, SIGNED, true)).toBe(edited);
  });

  it('have no line twice, and ticking back and forth gives back what was there', () => {
    fc.assert(
      fc.property(fc.string(), (own) => {
        const words = own.trim() === '' ? '' : own.replace(/\n+$/, '');
        fc.pre(!words.split('\n').includes('- 협약서에 서명해 주세요.'));
        const once = withTick(words, SIGNED, false);
        expect(withTick(once, SIGNED, false)).toBe(once);
        expect(withTick(once, SIGNED, true)).toBe(words);
      }),
    );
  });
});
