/** Routes outside `/api/v1`: for supervisors, the demo's mail catcher, and the one press that stops a kind of mail. */
export const UNPREFIXED = ['health/{*path}', 'dev/{*path}', 'mail/stop/{*path}'] as const;
