import { describe, expect, it } from '@jest/globals';

import { NotInReview, OwnHandIn } from '../progress.errors.js';
import { Submission } from './submission.entity.js';

const NOW = new Date('2031-03-04T09:00:00Z');
const aSubmission = (overrides: Partial<Submission> = {}): Submission =>
  Object.assign(new Submission(), {
    status: 'in_review',
    handedInBy: 'lead',
    reviewStartedBy: null,
    reviewStartedAt: null,
    ...overrides,
  });

describe('Submission', () => {
  it('remembers who began to review it, once', () => {
    const submission = aSubmission();

    expect([submission.startReview('staff', NOW), submission.startReview('other', NOW)]).toEqual([true, false]);

    expect(submission).toMatchObject({ reviewStartedBy: 'staff', isReviewStarted: true });
  });

  it.each([
    ['staff', false, false],
    ['staff', true, false],
    ['lead', true, true],
  ])('is accepted by %s (the only reviewer: %s), own hand-in: %s', (reviewer, isOnlyReviewer, isOwn) => {
    const submission = aSubmission();

    expect(submission.acceptBy(reviewer, { isOnlyReviewer })).toBe(isOwn);

    expect(submission.status).toBe('accepted');
  });

  it('is not accepted by whoever handed it in while somebody else could', () => {
    const submission = aSubmission();

    expect(() => submission.acceptBy('lead', { isOnlyReviewer: false })).toThrow(OwnHandIn);
    expect(submission.status).toBe('in_review');
  });

  it.each(['taken_back', 'returned', 'accepted', 'waived'] as const)('is closed for good when %s', (status) => {
    const submission = aSubmission({ status });

    expect(() => submission.close('returned')).toThrow(NotInReview);
    expect(() => submission.startReview('staff', NOW)).toThrow(NotInReview);
    expect(() => submission.acceptBy('staff', { isOnlyReviewer: false })).toThrow(NotInReview);
  });
});
