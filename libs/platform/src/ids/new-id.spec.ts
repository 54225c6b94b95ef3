import { describe, expect, it, jest } from '@jest/globals';

import { newId } from './new-id.js';

describe('newId', () => {
  it('is a version 7 UUID whose first 48 bits are the millisecond', () => {
    const before = Date.now();

    const id = newId();

    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBeGreaterThanOrEqual(before);
  });

  it('sorts by creation, many to the millisecond', () => {
    const ids = Array.from({ length: 10_000 }, newId);

    expect([...ids].sort()).toEqual(ids);
  });

  it('sorts by creation when the clock steps back', () => {
    const before = newId();
    jest.useFakeTimers({ now: Date.now() - 60_000 });

    const after = newId();
    jest.useRealTimers();

    expect(after > before).toBe(true);
  });

  it('does not repeat', () => {
    expect(new Set(Array.from({ length: 10_000 }, newId)).size).toBe(10_000);
  });
});
