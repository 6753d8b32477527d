/** The channel on which the database tells of new entries, as `{ id, tags }`. */
export const STALE_CHANNEL = 'stale_tags';

/** A notification carries 8,000 bytes at most. */
export const STALE_TAGS_AT_ONCE = 50;

export const REMEMBERED_DAYS = 7;
