import { describe, expect, it } from '@jest/globals';
import { withoutResidentNumbers } from '@onsil/contracts';
import fc from 'fast-check';

import { readAmount, unitIn } from './amount.rule.js';
import { readClass, readKind } from './category.rule.js';
import { readEmail, readPhone } from './contact.rule.js';
import { readDate } from './date.rule.js';
import { readDistrict } from './district.rule.js';
import { readHeadcount } from './headcount.rule.js';
import { readNames } from './names.rule.js';
import { businessCheckDigit, readBusinessNumber, readCorporateNumber } from './registration-number.rule.js';
import { teamNameKey } from './team-name.rule.js';
import { cleanText } from './text.rule.js';
import { readWebsite } from './website.rule.js';

describe('teamNameKey', () => {
  it.each([
    ['㈜달빛여행', '(주)달빛여행'],
    ['주식회사 달빛여행', '달빛여행 주식회사'],
    ['숲길부엌 협동조합', '주식회사 숲길부엌'],
    ['Green Lab, Inc.', 'green lab'],
    ['다시책방'.normalize('NFD'), '다시책방'],
  ])('takes %s and %s for one team', (one, other) => {
    expect(teamNameKey(one)).toBe(teamNameKey(other));
  });

  it('keeps different teams apart, and a name that is only a legal form', () => {
    expect(teamNameKey('달빛여행')).not.toBe(teamNameKey('달빛목공'));
    expect(teamNameKey('협동조합')).toBe('협동조합');
  });
});

describe('readDate', () => {
  it.each([
    '2026-03-09',
    '2026.03.09',
    '2026. 3. 9.',
    '2026/03/09',
    '2026년 3월 9일',
    '26.03.09',
    '20260309',
    '2026-03-09 00:00:00',
    '2026. 3. 9.(월)',
  ])('reads %s', (text) => {
    expect(readDate(text)).toEqual({ value: '2026-03-09', text: '2026-03-09', finding: null });
  });

  it.each(['2026.2.30', '2026-13-01', '26.00.10'])('says that %s does not exist', (text) => {
    expect(readDate(text)).toEqual({ value: null, text: null, finding: 'date_impossible' });
  });

  it('does not choose between day and month', () => {
    expect(readDate('03/04/2026').finding).toBe('date_unreadable');
    expect(readDate('23/04/2026').value).toBe('2026-04-23');
  });

  it('reads an Excel serial and says so', () => {
    expect(readDate('46083')).toEqual({ value: '2026-03-02', text: '2026-03-02', finding: 'date_from_serial' });
  });

  it('reads every day of a century back from the way Korean Excel writes it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1980-01-01'), max: new Date('2079-12-31'), noInvalidDate: true }),
        (instant) => {
          const iso = instant.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number);
          expect(readDate(`${year}. ${month}. ${day}.`).value).toBe(iso);
          expect(readDate(`${String(year).slice(2)}.${month}.${day}`).value).toBe(iso);
        },
      ),
    );
  });
});

describe('registration numbers', () => {
  it('keeps a business number with the right check digit, with hyphens', () => {
    expect(readBusinessNumber('6984247326')).toEqual({ value: '698-42-47326', text: '698-42-47326', finding: null });
  });

  it('keeps no business number that fails its check or its length', () => {
    expect(readBusinessNumber('578-75-22336')).toEqual({
      value: null,
      text: null,
      finding: 'business_number_check_digit',
    });
    expect(readBusinessNumber('000-00-0017').finding).toBe('business_number_length');
  });

  it('finds any single wrong digit but for those that the weights cannot tell', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), fc.integer({ min: 1, max: 9 }), (nine, shift) => {
        const wrong = (businessCheckDigit(nine) + shift) % 10;
        expect(readBusinessNumber(`${nine}${wrong}`).value).toBeNull();
      }),
    );
  });

  it('keeps a corporate number whose check digit is off, and says so', () => {
    expect(readCorporateNumber('110111-0000010')).toMatchObject({ value: '110111-0000010' });
    expect(readCorporateNumber('110111000001').finding).toBe('corporate_number_length');
  });
});

describe('contacts', () => {
  it.each([
    ['010.6748.1059', '010-6748-1059', null],
    ['01024272430', '010-2427-2430', null],
    ['+82 10-7719-5142', '010-7719-5142', null],
    ['010 2427 2430', '010-2427-2430', null],
    ['1024272430', '010-2427-2430', 'phone_zero_added'],
    ['033)240-2131', '033-240-2131', 'phone_landline'],
    ['02-123-4567', '02-123-4567', 'phone_landline'],
    ['1588-1234', '1588-1234', 'phone_landline'],
    ['010-1111-2222 / 033-111-2222', '010-1111-2222', 'phone_several'],
    ['+1 415 555 0100', '+14155550100', null],
  ])('reads the phone %s as %s', (text, value, finding) => {
    expect(readPhone(text)).toEqual({ value, text: value, finding });
  });

  it.each(['전화 바람', '12345', '010-12'])('does not take %s for a phone', (text) => {
    expect(readPhone(text)).toEqual({ value: null, text: null, finding: 'phone_unreadable' });
  });

  it('reads addresses in lower case and refuses what is none', () => {
    expect(readEmail('Lead01@GW.example')).toMatchObject({ value: 'lead01@gw.example', finding: null });
    expect(readEmail('a@x.example, b@x.example')).toMatchObject({ value: 'a@x.example', finding: 'email_several' });
    expect(readEmail('lead04 at example')).toMatchObject({ value: null, finding: 'email_invalid' });
    expect(readEmail('-')).toMatchObject({ value: null, finding: null });
  });
});

describe('other cells', () => {
  it.each([
    ['3명', 3, null],
    ['4인', 4, null],
    ['5', 5, null],
    ['2명 (채용 예정)', 2, 'headcount_note'],
    ['3~4명', null, 'headcount_unreadable'],
  ])('reads the head-count %s', (text, value, finding) => {
    expect(readHeadcount(text)).toMatchObject({ value, finding });
  });

  it.each([
    ['50,000', 1_000, 50_000_000],
    ['50000', 1, 50_000],
    ['5천만원', 1_000, 50_000_000],
    ['1.5억', 1, 150_000_000],
    ['₩ 50,000', 1, 50_000],
  ])('reads the amount %s in units of %d', (text, unit, won) => {
    expect(readAmount(text, unit).value).toBe(won);
  });

  it('does not take other currencies or sums in words for won', () => {
    expect(readAmount('$1,200,000', 1).finding).toBe('amount_unreadable');
    expect(readAmount('12,34', 1).finding).toBe('amount_unreadable');
  });

  it.each([
    ['(단위: 천원)', 1_000],
    ['단위 : 백만원', 1_000_000],
    ['협약금액(만원)', 10_000],
    ['2026년 명단', null],
  ])('finds the unit in %s', (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });

  it('splits several names and says so where one was asked for', () => {
    const names = readNames('대표17, 공동대표 A\n공동대표 B', { expectsOne: true });

    expect(names).toMatchObject({ value: ['대표17', '공동대표 A', '공동대표 B'], finding: 'several_names' });
    expect(readNames('Ann, Bo', { expectsOne: false }).finding).toBeNull();
    expect(readNames('대표01', { expectsOne: true }).finding).toBeNull();
  });

  it('knows the kinds and classes of teams', () => {
    expect([readKind('예비').value, readKind('초기창업팀').value, readKind('재도전').value]).toEqual([
      'pre_startup',
      'early_startup',
      'restart',
    ]);
    expect([readClass('상주').value, readClass('비상주').value, readClass('등록').value]).toEqual([
      'resident',
      'registered',
      'registered',
    ]);
    expect(readKind('기타').finding).toBe('kind_unknown');
  });

  it('writes regions by their present name', () => {
    expect(readDistrict('강원 강릉시').value).toBe('강원특별자치도 강릉시');
    expect(readDistrict('Leeds').value).toBe('Leeds');
  });

  it('keeps http addresses only', () => {
    expect(readWebsite('onsil.example').value).toBe('https://onsil.example');
    expect(readWebsite('javascript:alert(1)').finding).toBe('website_unreadable');
  });
});

describe('cleanText', () => {
  it.each([
    ['  예비창업팀 작은배움터 ', '예비창업팀 작은배움터', 'spaces'],
    ['두\u00a0칸', '두 칸', 'spaces'],
    ['=HYPERLINK("http://evil.example")', '=HYPERLINK("http://evil.example")', 'formula'],
    ['+SUM(A1)', '+SUM(A1)', 'formula'],
    ['#N/A', '', 'formula'],
    ['가\u0000나', '가나', 'broken_text'],
    ['다시책방'.normalize('NFD'), '다시책방', null],
    ['한 줄\r\n두 줄', '한 줄\n두 줄', null],
  ])('reads %j as %j', (raw, text, finding) => {
    expect(cleanText(raw)).toEqual({ text, finding });
  });

  it('leaves clean text alone and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text } = cleanText(raw);
        expect(cleanText(text).text).toBe(text);
        expect(text).not.toMatch(/[\u0000-\u0008\u200b\ufeff]/);
      }),
    );
  });
});

describe('withoutResidentNumbers', () => {
  it.each([
    '900101-1234567',
    '9001011234567',
    '900101 - 1234567',
    '홍길동(000229-3234567)',
    '９００１０１－１２３４５６７',
  ])('takes the number out of %s', (raw) => {
    const { text, found } = withoutResidentNumbers(raw);

    expect(found).toBe(1);
    expect(text.normalize('NFKC').replace(/\D/g, '')).toBe('');
  });

  it.each(['901301-1234567', '900101-9234567', '110111-0000010', '90010112345678', '010-1234-5678'])(
    'leaves %s alone',
    (raw) => {
      expect(withoutResidentNumbers(raw)).toEqual({ text: raw, found: 0 });
    },
  );
});
