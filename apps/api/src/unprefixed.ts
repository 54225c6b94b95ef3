/** Routes outside `/api/v1`: for supervisors, and the demo's mail catcher. */
export const UNPREFIXED = ['health/{*path}', 'dev/{*path}'] as const;
