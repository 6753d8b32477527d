// Every table, for drizzle-kit and the relational client; the only barrel.
export * from '#db/articles/tables.ts';
export * from '#db/audit/tables.ts';
export * from '#db/comments/tables.ts';
export * from '#db/freshness/tables.ts';
export * from '#db/front/tables.ts';
export * from '#db/imports/tables.ts';
export * from '#db/limits/tables.ts';
export * from '#db/mail/tables.ts';
export * from '#db/media/tables.ts';
export * from '#db/newsletter/tables.ts';
export * from '#db/people/tables.ts';
export * from '#db/redirects/tables.ts';
export * from '#db/sections/tables.ts';
export * from '#db/settings/tables.ts';
export * from '#db/sources/tables.ts';
export * from '#db/tags/tables.ts';
export * from '#db/users/tables.ts';
