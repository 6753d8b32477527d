import { expect, test } from 'vitest';
import { recordAudit } from '#db/audit/mutations.ts';
import { listAudit } from '#db/audit/queries.ts';
import { auditFilterSchema } from '#db/audit/validation.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const timeZone = 'Asia/Phnom_Penh';

async function person(email: string, name: string): Promise<number> {
  const [row] = await database.sql`
    insert into users (email, display_name) values (${email}, ${name}) returning id`;
  return Number(row?.id);
}

test('The log is read newest first, by person, deed, day and number, with the names of now', async () => {
  const [dara, nobody] = [await person('dara@example.org', 'Dara'), await person('new@example.org', '')];
  const network = '203.0.113.0/24';
  const record = (action: 'account.created' | 'people.suspended' | 'mail.opened', more: object) =>
    recordAudit(database.db, {
      actor: { userId: dara, network },
      action,
      subjectKind: 'user',
      subjectId: nobody,
      ...more,
    });
  await record('account.created', { actor: { name: 'import' } });
  await record('people.suspended', { detail: { reason: 'spam' } });
  await record('mail.opened', { subjectKind: 'mail', subjectId: dara });
  // Times cannot be changed afterwards; these are a day's last and the next one's first second in Phnom Penh.
  await database.sql`
    insert into audit_log (at, actor, action, subject_kind) values
      ('2026-03-01T16:59:59Z', 'job', 'import.finished', 'import'),
      ('2026-03-01T17:00:00Z', 'job', 'import.finished', 'import')`;
  const list = async (given: Record<string, unknown>, people?: number[], limit = 50) => {
    const { person: _, ...filter } = auditFilterSchema.parse(given);
    return listAudit(database.db, { ...filter, people, timeZone, limit });
  };
  const all = await list({});
  expect(all.map(({ action }) => action)).toEqual([
    'import.finished',
    'import.finished',
    'mail.opened',
    'people.suspended',
    'account.created',
  ]);
  expect(all[3]).toMatchObject({
    userId: dara,
    userName: 'Dara',
    network,
    subjectName: 'new@example.org',
    detail: { reason: 'spam' },
  });
  expect(all[4]).toMatchObject({ userId: null, userName: '', actor: 'import' });
  // The number of a mail is nobody's, though an account has the same.
  expect(all[2]).toMatchObject({ subjectName: '' });
  const actions = async (...given: Parameters<typeof list>) =>
    (await list(...given)).map(({ action }) => action);
  expect(await actions({}, [dara])).toEqual(['mail.opened', 'people.suspended']);
  expect(await actions({}, [nobody])).toEqual(['people.suspended', 'account.created']);
  expect(await actions({}, [])).toEqual([]);
  expect(await actions({ action: 'mail.opened' })).toEqual(['mail.opened']);
  expect(await actions({ action: 'drop table' })).toHaveLength(5);
  expect(await list({ from: '2026-03-02', until: '2026-03-02' })).toMatchObject([
    { at: new Date('2026-03-01T17:00:00Z') },
  ]);
  expect(await list({ from: '2026-03-01', until: '2026-03-01' })).toMatchObject([
    { at: new Date('2026-03-01T16:59:59Z') },
  ]);
  expect(await actions({ from: '2026-02-30' })).toHaveLength(5);
  expect(await actions({ from: '0000-01-01', until: '9999-12-31' })).toHaveLength(5);
  const [, second] = await list({}, undefined, 2);
  expect(await actions({ before: second?.id })).toHaveLength(3);
});
