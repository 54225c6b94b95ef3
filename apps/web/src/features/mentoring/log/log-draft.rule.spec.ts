import { describe, expect, it } from '@jest/globals';

import { aLogForm } from '../testing/log-form.builder.js';
import { differingParts, faultsOf, mayBeReadBy, newAction, sendable, startingDraft } from './log-draft.rule.js';

describe('the draft of a log', () => {
  it('begins with what the session says, and goes on from what was saved', () => {
    const form = aLogForm();
    const begun = startingDraft(form);
    const saved = { ...begun, sharedNote: '값', savedAt: '2026-08-20T07:00:00Z', version: 3 };

    expect(begun).toMatchObject({ minutes: 60, participantIds: form.start.participantIds, topics: [], note: null });
    expect(startingDraft({ ...form, draft: saved })).toEqual({ ...begun, sharedNote: '값' });
  });

  it('misses an action when somebody came and nothing is carried on', () => {
    const form = aLogForm();

    expect(faultsOf(startingDraft(form), form)).toEqual(['actions']);
  });

  it('misses none when nobody came', () => {
    const form = aLogForm();

    expect(faultsOf({ ...startingDraft(form), participantIds: [] }, form)).toEqual([]);
  });

  it('misses the words of an action that has none', () => {
    const form = aLogForm();
    const action = newAction(form.owners, '2026-08-20');

    expect(faultsOf({ ...startingDraft(form), actions: [action] }, form)).toEqual(['action-0']);
    expect(action).toEqual({ title: '', ownerId: form.owners[0]!.id, dueOn: '2026-08-27' });
  });

  it('is sent without a second note when nothing was written there', () => {
    const draft = startingDraft(aLogForm());

    expect(sendable({ ...draft, note: { audience: 'only_me', body: ' ' } }).note).toBeNull();
  });

  it('never lets more people read what was written for the writer alone, saved or not', () => {
    const written = { audience: 'only_me' as const, body: '대표가 지쳐 보여요' };

    expect(mayBeReadBy('mentor_and_staff', { written, saved: null })).toBe(false);
    expect(mayBeReadBy('mentor_and_staff', { written: { ...written, body: '' }, saved: null })).toBe(true);
    expect(mayBeReadBy('mentor_and_staff', { written: { ...written, body: '' }, saved: 'only_me' })).toBe(false);
    expect(mayBeReadBy('only_me', { written: { ...written, audience: 'mentor_and_staff' }, saved: null })).toBe(true);
  });

  it('differs from another in what it says, part by part', () => {
    const mine = { ...startingDraft(aLogForm()), sharedNote: '두 가격' };
    const words = {
      shared: ({ sharedNote }: typeof mine) => sharedNote,
      long: ({ minutes }: typeof mine) => `${minutes}`,
    };

    expect(differingParts(mine, { ...mine, sharedNote: '한 가격' }, words)).toEqual([
      { part: 'shared', mine: '두 가격', theirs: '한 가격' },
    ]);
  });
});
