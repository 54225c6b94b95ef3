/** The tables without a hub, each with its reason (ruling 1). Every other table of ours is behind the wall. */
export const HUB_LESS_TABLES: Readonly<Record<string, string>> = {
  'platform.migration': 'which migrations ran; the app may not write it',
  'platform.global_audit_entry': 'the trail of what happened outside any hub',
  'platform.lease': 'who runs a sweep',
  'platform.heartbeat': 'when a sweep last ran',
  'platform.installation_fact': 'what processes of one installation tell each other',
  'network.network': 'it holds the hubs',
  'network.hub': 'it is the hub',
  'network.network_closed_day': 'it counts for every hub of a network',
  'identity.person': 'one person, one sign-in, many hubs',
  'identity.credential': 'belongs to a person',
  'identity.session': 'belongs to a person',
  'identity.sign_in_link': 'belongs to a person',
  'identity.throttle_counter': 'counts before anybody is known',
  'identity.network_grant': 'a right on a network, not in a hub',
  'reminders.person_preference': 'belongs to a person',
};

/** The only `SECURITY DEFINER` functions: they answer ids and hub ids, for a caller that then opens the hub. */
export const DOORS_ACROSS_HUBS: readonly string[] = [
  'exits.hub_of_certificate',
  'identity.grants_of_person',
  'identity.hub_of_token',
  'identity.notices_owed',
  'identity.people_of_hubs',
  'identity.rights_of_person_changed',
  'platform.due_events',
  'platform.due_mail',
  'reminders.hubs_with_due_reminders',
  'ventures.teams_of_hubs',
];
