import { describe, expect, it } from '@jest/globals';

import { attachmentDisposition, safeFileName } from './file-name.js';

describe('safeFileName', () => {
  it.each([
    ['영수증_9장.pdf', '영수증_9장.pdf'],
    ['영수증.pdf'.normalize('NFD'), '영수증.pdf'],
    ['C:\\Users\\me\\사진.PDF', '사진.PDF'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['run.bat', 'run.bat.pdf'],
    ['cod\u202efdp.exe', 'cod fdp.exe.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'a Set-Cookie x.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['', 'file.pdf'],
  ])('makes %j safe to show and to save', (claimed, safe) => {
    expect(safeFileName(claimed, 'application/pdf')).toBe(safe);
  });

  it('cuts a long name and keeps its ending', () => {
    expect(safeFileName(`${'가'.repeat(400)}.pdf`, 'application/pdf')).toBe(`${'가'.repeat(150)}.pdf`);
  });
});

describe('attachmentDisposition', () => {
  it('gives the Korean name and an ASCII one (RFC 6266)', () => {
    expect(attachmentDisposition("영수증 (1)'s.pdf")).toBe(
      `attachment; filename="___ (1)'s.pdf"; filename*=UTF-8''%EC%98%81%EC%88%98%EC%A6%9D%20%281%29%27s.pdf`,
    );
  });
});
