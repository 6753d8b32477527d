import { parseArgs } from 'node:util';
import type { AccountRole } from '#db/users/validation.ts';
import { openDatabase } from './database.ts';
import { main, onEnd } from './lifecycle.ts';
import { migrateWithProgress, readSettings, seedWithProgress } from './prepare.ts';
import { Problem, say } from './terminal.ts';

const help = `npm run user -- COMMAND ADDRESS [ROLE]

  create ADDRESS [ROLE]  makes an account, a reader's if no role is named, and prints a link to sign in with
  role ADDRESS ROLE      gives an account another role and ends its sessions
  reset ADDRESS          takes password, ties to other services, second step and sessions away, and prints a link

ROLE is reader, contributor, author, editor, moderator or administrator. A link is good once, for an hour.
DATABASE_URL names the database; without it the embedded one under DATA_DIR is used, also while the
site runs on it.`;

/** Whom the audit log names. */
const actor = { name: 'operator' };
const LINK_MINUTES = 60;

await main(async () => {
  const wish = await readWish();
  if (!wish) {
    say(help);
    return 0;
  }
  const { command, email, role } = wish;
  const env = await readSettings();
  const database = await openDatabase({ url: env.DATABASE_URL, dataDir: env.DATA_DIR, log: say });
  onEnd(database);
  await migrateWithProgress(database.url);
  await seedWithProgress(database.url, false);
  const { connect } = await import('#db/client.ts');
  const connection = connect(database.url, { max: 1 });
  onEnd({ stop: () => connection.close() });
  const link = await connection.db.transaction(async (tx) => {
    const { recordAudit } = await import('#db/audit/mutations.ts');
    const { askForProof, resetCredentials } = await import('#db/credentials/mutations.ts');
    const { endSessions } = await import('#db/sessions/mutations.ts');
    const { changeRole, ensureAccount } = await import('#db/users/mutations.ts');
    const { findAccountId } = await import('#db/users/queries.ts');
    const now = new Date();
    const known = await findAccountId(tx, email);
    if (known === null && command !== 'create') throw new Problem(`There is no account ${email}.`);
    if (known !== null && command === 'create')
      throw new Problem(`There is an account ${email} already; "role" and "reset" change it.`);
    const userId = known ?? (await ensureAccount(tx, { email, locale: 'en', network: '', now })).id;
    if (role) {
      const changed = await changeRole(tx, { id: userId, role, actor });
      if (!changed.ok && changed.code === 'last_administrator')
        throw new Problem('The site would have no administrator. Make somebody else one first.');
    }
    if (command === 'role') return null;
    if (command === 'reset') {
      await resetCredentials(tx, userId);
      await endSessions(tx, { userId });
      const subject = { subjectKind: 'user', subjectId: userId };
      await recordAudit(tx, { actor, action: 'people.reset', ...subject });
    }
    return askForProof(tx, { purpose: 'sign_in', email, minutes: LINK_MINUTES, now });
  });
  const { accountAddress } = await import('#components/account/addresses.ts');
  if (!link) say(`${email} has the role ${role}.`);
  else
    say(
      `Sign in as ${email}, within an hour:\n  ${env.SITE_URL}${accountAddress.link('en', link.linkToken)}`,
    );
  return 0;
});

type Wish = { command: 'create' | 'role' | 'reset'; email: string; role: AccountRole | undefined };

async function readWish(): Promise<Wish | null> {
  const { accountRoles } = await import('#db/users/validation.ts');
  const { parseEmail } = await import('#db/core/email.ts');
  const { values, positionals } = parse();
  if (values.help || positionals.length === 0) return null;
  const [command = '', address = '', role, ...more] = positionals;
  if (command !== 'create' && command !== 'role' && command !== 'reset')
    throw new Problem(`"npm run user" does not know ${command}.\n\n${help}`);
  const email = parseEmail(address);
  if (!email) throw new Problem(`${address || 'Nothing'} is no e-mail address.\n\n${help}`);
  const known = accountRoles.find((one) => one === role);
  if (more.length || (role && (!known || command === 'reset')) || (command === 'role' && !known))
    throw new Problem(`"${positionals.join(' ')}" is not understood.\n\n${help}`);
  return { command, email, role: known };
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n\n${help}`);
  }
}
