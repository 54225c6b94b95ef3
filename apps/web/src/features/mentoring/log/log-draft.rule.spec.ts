import { describe, expect, it } from '@jest/globals';

import { aLogForm } from '../testing/log-form.builder.js';
import { faultsOf, newAction, sendable, startingDraft } from './log-draft.rule.js';

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
});
