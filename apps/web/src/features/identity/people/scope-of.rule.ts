import type { Role } from '@onsil/contracts';

interface Scope {
  scope: 'hub' | 'programme' | 'team';
  scopeId: string | null;
}

/** A chosen team or programme as the API wants it; nothing chosen is the whole hub. */
export function scopeOf(role: Role, scopeId: string | null): Scope {
  if (scopeId === null || role === 'hub_staff' || role === 'hub_manager') return { scope: 'hub', scopeId: null };
  return { scope: role === 'funder_observer' ? 'programme' : 'team', scopeId };
}
