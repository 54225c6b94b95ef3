import { z } from 'zod';

import { freeText } from '../free-text.js';

/**
 * What mentors know and sessions are about. A topic is one of these keys, or words of the writer's own; the keys have
 * their labels in the locales.
 */
export const MENTORING_TOPICS = [
  'pricing',
  'subscription',
  'sales_channel',
  'customers',
  'business_model',
  'product',
  'marketing',
  'social_impact',
  'people',
  'funding',
  'finance_tax',
  'law',
  'labour_law',
  'intellectual_property',
  'technology',
  'pitch',
] as const;
export type MentoringTopic = (typeof MENTORING_TOPICS)[number];
export const topicName = freeText(40).min(1);
export const topicNames = z
  .array(topicName)
  .max(12)
  .refine((list) => new Set(list).size === list.length, { error: 'each_once' });
