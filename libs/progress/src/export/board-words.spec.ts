import { describe, expect, it } from '@jest/globals';
import { RISK_KINDS } from '@onsil/contracts';
import { message } from '@onsil/platform';

import '../board.messages.js';

describe('the words of an exported board', () => {
  it.each(RISK_KINDS)('say why a team is at risk: %s', (kind) => {
    for (const locale of ['ko', 'en'] as const)
      expect(message(locale, `export.why.${kind}`, { milestone: 'M8', count: 21 })).toContain('21');
  });
});
