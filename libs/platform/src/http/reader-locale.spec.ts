import { describe, expect, it } from '@jest/globals';

import { pageLocale } from './reader-locale.js';

describe('the language of the page that asks', () => {
  it('is the one that our app names, not the preferences of a browser, be it one alone as it opens a download', () => {
    expect(pageLocale({ headers: { 'accept-language': 'en', 'sec-fetch-mode': 'cors' } })).toBe('en');
    expect(pageLocale({ headers: { 'accept-language': 'en' } })).toBe('en');
    expect(pageLocale({ headers: { 'accept-language': 'en-US,en;q=0.9' } })).toBeNull();
    expect(pageLocale({ headers: { 'accept-language': 'en', 'sec-fetch-mode': 'navigate' } })).toBeNull();
  });
});
