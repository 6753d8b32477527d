/** The most that one part of a file has: little enough to be sent again over a bad network. */
export const PART_BYTES = 512 * 1024;
