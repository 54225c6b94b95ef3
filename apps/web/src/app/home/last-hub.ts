/** Where this device keeps the hub that was visited last. */
export const LAST_HUB_KEY = 'onsil.hub';
