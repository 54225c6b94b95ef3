import { describe, expect, it } from '@jest/globals';

import { emailAddress } from './email-address.js';
import { createHubBody } from './network.js';
import { addMemberBody } from './ventures/members.js';

describe('an e-mail address', () => {
  it('is kept trimmed and in lower case, wherever it is typed', () => {
    const typed = ' Kim.Haneul@Example.KR ';
    const hub = {
      slug: 'town-jeju',
      nameKo: '제주',
      nameEn: 'Jeju',
      kind: 'town',
      timeZone: 'Asia/Seoul',
      locale: 'ko',
    };

    expect(emailAddress.parse(typed)).toBe('kim.haneul@example.kr');
    expect(createHubBody.parse({ ...hub, managerEmail: typed }).managerEmail).toBe('kim.haneul@example.kr');
    expect(addMemberBody.parse({ name: '김하늘', email: typed, phone: null, role: 'member' }).email).toBe(
      'kim.haneul@example.kr',
    );
  });
});
