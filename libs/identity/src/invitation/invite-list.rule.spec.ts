import { describe, expect, it } from '@jest/globals';

import { inviteLines } from './invite-list.rule.js';

describe('inviteLines', () => {
  it.each([
    ['minji@example.com', 'minji@example.com', ''],
    ['김민지, minji@example.com', 'minji@example.com', '김민지'],
    ['minji@example.com\t김민지', 'minji@example.com', '김민지'],
    ['Minji Kim <Minji.Kim@Example.COM>', 'minji.kim@example.com', 'Minji Kim'],
    ['"Kim, Minji" <minji@example.com>;', 'minji@example.com', 'Kim Minji'],
    ["김민지;'minji@example.com'", 'minji@example.com', '김민지'],
  ])('reads %s', (text, email, name) => {
    expect(inviteLines(text)).toEqual([{ line: 1, text, email, name }]);
  });

  it('keeps lines without a good address, with their number, so that they can be mended', () => {
    expect(inviteLines('a@example.com\r\n\r\n김민지\nb@@example')).toMatchObject([
      { line: 1, email: 'a@example.com' },
      { line: 3, email: null, name: '김민지' },
      { line: 4, email: null },
    ]);
  });

  it('passes over a heading and a byte-order mark', () => {
    expect(inviteLines('\uFEFF이름,이메일\n김민지,minji@example.com')).toMatchObject([{ line: 2, name: '김민지' }]);
  });

  it('passes over what looks like a resident registration number', () => {
    expect(inviteLines('김민지 900101-1234567 minji@example.com')).toMatchObject([
      { text: '김민지  minji@example.com', email: 'minji@example.com', name: '김민지' },
    ]);
  });
});
