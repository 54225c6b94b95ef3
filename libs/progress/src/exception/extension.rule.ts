/** Staff extend a team by up to so many days themselves; more is the manager's to give (rulings 9). */
export const SHORT_EXTENSION_DAYS = 14;
