import { defineColumns } from '@onsil/platform';

defineColumns('network.network', { id: 'open', name: 'open', is_demo: 'open', created_at: 'open' });
defineColumns('network.hub', {
  id: 'open',
  network_id: 'open',
  slug: 'open',
  name_ko: 'open',
  name_en: 'open',
  kind: 'open',
  time_zone: 'open',
  locale: 'open',
  sender_name: 'open',
  reply_to: 'open',
  settings: 'open',
  short_extension_days: 'open',
  version: 'open',
  created_at: 'open',
});
const closedDay = { id: 'open', day: 'open', name: 'open', kind: 'open' } as const;
defineColumns('network.network_closed_day', { ...closedDay, network_id: 'open' });
defineColumns('network.hub_closed_day', { ...closedDay, hub_id: 'open' });
