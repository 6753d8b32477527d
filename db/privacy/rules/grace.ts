/** How long somebody who leaves can change their mind. */
export const GRACE_DAYS = 14;
