import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';

import { useKept } from './use-kept.js';

describe('what this device keeps', () => {
  beforeEach(() => localStorage.clear());

  it('is what it begins with until somebody chooses, and then what was chosen, wherever it is shown', () => {
    const one = renderHook(() => useKept('onsil.letters', false));
    const other = renderHook(() => useKept('onsil.letters', false));
    expect([one.result.current[0], other.result.current[0]]).toEqual([false, false]);

    act(() => one.result.current[1](true));

    expect([one.result.current[0], other.result.current[0]]).toEqual([true, true]);
    expect(localStorage.getItem('onsil.letters')).toBe('true');
  });

  it('follows another tab, and reads what an older hand wrote', () => {
    localStorage.setItem('onsil.cohort', 'a-cohort');
    const { result } = renderHook(() => useKept<string | null>('onsil.cohort', null));
    expect(result.current[0]).toBe('a-cohort');

    act(() => {
      localStorage.setItem('onsil.cohort', '"b-cohort"');
      dispatchEvent(new StorageEvent('storage', { key: 'onsil.cohort' }));
    });

    expect(result.current[0]).toBe('b-cohort');
  });
});
