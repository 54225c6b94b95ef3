/** The routes without a session: how one gets in, and what supervisors ask. */
export const PUBLIC_ROUTES: readonly string[] = [
  'GET /health/live',
  'GET /health/ready',
  'POST /api/v1/email-confirmations',
  'POST /api/v1/invitations/join',
  'POST /api/v1/invitations/preview',
  'POST /api/v1/password-resets',
  'POST /api/v1/session-log-links/confirm',
  'POST /api/v1/session-log-links/object',
  'POST /api/v1/session-log-links/preview',
  'POST /api/v1/sessions',
  'POST /api/v1/sign-in-links',
  'POST /api/v1/sign-in-links/spend',
  'POST /api/v1/team-invitations/join',
  'POST /api/v1/team-invitations/preview',
];
