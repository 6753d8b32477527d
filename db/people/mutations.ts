import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { articleBylines } from '#db/articles/tables.ts';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { pathsOf } from '#db/core/named.ts';
import {
  getByName,
  isInWorkingCopies,
  listEditions,
  lockHolders,
  lockNames,
  type Named,
  replaceInWorkingCopies,
  settleSlugs,
} from '#db/core/named-rows.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import type { Moved } from '#db/core/tags.ts';
import { people, personEditions } from '#db/people/tables.ts';
import type { PersonEdition, PersonEditions } from '#db/people/validation.ts';
import { moveAddresses } from '#db/redirects/mutations.ts';
import { listFormerPaths } from '#db/redirects/queries.ts';
import { redirects } from '#db/redirects/tables.ts';
import { users } from '#db/users/tables.ts';

const nothing: Moved = { ids: [], paths: [] };

const editionsOf = (tx: Database, id: number): Promise<PersonEditions> =>
  listEditions<PersonEdition>(tx, 'person', id);

async function writeEditions(tx: Database, personId: number, editions: PersonEditions): Promise<void> {
  await tx.delete(personEditions).where(eq(personEditions.personId, personId));
  const rows = locales.flatMap((locale) => {
    const edition = editions[locale];
    return edition ? [{ personId, locale, ...edition }] : [];
  });
  await tx.insert(personEditions).values(rows);
}

async function insertPerson(tx: Database): Promise<number> {
  const [row] = await tx.insert(people).values({}).returning({ id: people.id });
  if (!row) throw new Error('The byline was not stored.');
  return row.id;
}

type SaveRefusal = 'slug_taken' | 'name_needed' | 'byline_gone' | 'account_unknown' | 'account_taken';

/** The byline of a name: the one that there is, whatever its case, or a new one without an account, with its paths. */
export async function addByline(
  tx: Database,
  { name, locale, actor }: { name: string; locale: Locale; actor: Actor },
): Promise<Result<Named & { paths: string[] }, SaveRefusal>> {
  await lockNames(tx, 'person');
  const known = await getByName(tx, 'person', name);
  if (known) return ok({ ...known, paths: [] });
  const editions = { [locale]: { name, slug: '', role: '', bio: '' } };
  const saved = await saveByline(tx, { id: null, editions, account: '', actor });
  return saved.ok ? ok({ id: saved.value.id, name, paths: saved.value.touched.paths }) : saved;
}

/**
 * Makes a byline, or changes what one says and whose it is; old addresses lead to it.
 * @param given.account the address of an account; '' for none.
 */
export async function saveByline(
  tx: Database,
  {
    id,
    editions,
    account,
    actor,
  }: { id: number | null; editions: PersonEditions; account: string; actor: Actor },
): Promise<Result<{ id: number; touched: Moved }, SaveRefusal>> {
  await lockNames(tx, 'person');
  const before = id === null ? {} : await editionsOf(tx, id);
  if (id !== null && !Object.keys(before).length) return refused('byline_gone');
  const owner = await ownerOf(tx, { id, account });
  if (!owner.ok) return owner;
  const settled = await settleSlugs(tx, 'person', { id, before, given: editions });
  if (!settled.ok) return settled;
  const after = settled.value;
  const personId = id ?? (await insertPerson(tx));
  const [held] = await tx.select({ userId: people.userId }).from(people).where(eq(people.id, personId));
  const isOtherOwner = held?.userId !== owner.value;
  const isOtherText = !isDeepStrictEqual(before, after);
  if (!isOtherOwner && !isOtherText) return ok({ id: personId, touched: nothing });
  if (isOtherOwner) await tx.update(people).set({ userId: owner.value }).where(eq(people.id, personId));
  // The log names people by their number only.
  await recordAudit(tx, { actor, action: 'byline.saved', subjectKind: 'byline', subjectId: personId });
  // Their comments below what they wrote say so.
  if (!isOtherText) return ok({ id: personId, touched: { ids: [personId], paths: [] } });
  const former = await listFormerPaths(tx, { personId });
  await writeEditions(tx, personId, after);
  const [from, to] = [pathsOf('person', before), pathsOf('person', after)];
  await moveAddresses(tx, { from, to, target: { personId } });
  const isMoved = !isDeepStrictEqual(from, to);
  const paths = isMoved ? [...new Set([...former, ...from, ...to])] : [];
  return ok({ id: personId, touched: { ids: [personId], paths } });
}

/** The account of an address; each has one byline at most. */
async function ownerOf(
  tx: Database,
  { id, account }: { id: number | null; account: string },
): Promise<Result<number | null, 'account_unknown' | 'account_taken'>> {
  if (!account) return ok(null);
  const [user] = await tx
    .select({ id: users.id })
    .from(users)
    .where(sql`lower(${users.email}) = ${account.toLowerCase()}`);
  if (!user) return refused('account_unknown');
  const [taken] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.userId, user.id), ne(people.id, id ?? 0)));
  return taken ? refused('account_taken') : ok(user.id);
}

/** Gives a byline a picture of the library, or takes it away. */
export async function setPortrait(
  tx: Database,
  { id, portraitId, actor }: { id: number; portraitId: number | null; actor: Actor },
): Promise<Result<Moved, 'byline_gone'>> {
  const changed = await tx
    .update(people)
    .set({ portraitId })
    .where(eq(people.id, id))
    .returning({ id: people.id });
  if (!changed.length) return refused('byline_gone');
  await recordAudit(tx, { actor, action: 'byline.saved', subjectKind: 'byline', subjectId: id });
  return ok({ ids: [id], paths: [] });
}

/**
 * Makes one byline of several: it has the articles of all, and all their addresses lead to it. Languages, account and
 * picture that it does not have, it takes from the first of the others that has them.
 */
export async function mergeBylines(
  tx: Database,
  { ids, into, actor }: { ids: number[]; into: number; actor: Actor },
): Promise<Result<Moved, 'byline_gone' | 'merge_one'>> {
  await lockNames(tx, 'person');
  const others = [...new Set(ids)].filter((id) => id !== into);
  if (!others.length) return refused('merge_one');
  await lockHolders(tx, 'bylineIds', others);
  const rows = await tx
    .select({ id: people.id, userId: people.userId, portraitId: people.portraitId })
    .from(people)
    .where(inArray(people.id, [into, ...others]))
    .for('update');
  const inOrder = [into, ...others].map((id) => rows.find((row) => row.id === id));
  if (inOrder.includes(undefined)) return refused('byline_gone');
  const paths: string[] = [];
  const after: PersonEditions = {};
  for (const id of [into, ...others]) {
    const editions = await editionsOf(tx, id);
    paths.push(...pathsOf('person', editions), ...(await listFormerPaths(tx, { personId: id })));
    for (const locale of locales) after[locale] ??= editions[locale];
  }
  await tx.execute(sql`
    insert into ${articleBylines} (article_id, person_id, position)
    select article_id, ${into}::bigint, min(position) from ${articleBylines}
    where ${inArray(articleBylines.personId, others)} group by article_id
    on conflict (article_id, person_id) do update set position = least(${articleBylines}.position, excluded.position)`);
  await tx.delete(articleBylines).where(inArray(articleBylines.personId, others));
  await replaceInWorkingCopies(tx, 'bylineIds', { ids: others, by: into });
  await tx.update(redirects).set({ personId: into }).where(inArray(redirects.personId, others));
  await tx.delete(people).where(inArray(people.id, others));
  await writeEditions(tx, into, after);
  await tx
    .update(people)
    .set({
      userId: inOrder.find((row) => row?.userId)?.userId ?? null,
      portraitId: inOrder.find((row) => row?.portraitId)?.portraitId ?? null,
    })
    .where(eq(people.id, into));
  await moveAddresses(tx, { from: paths, to: pathsOf('person', after), target: { personId: into } });
  await recordAudit(tx, {
    actor,
    action: 'byline.merged',
    subjectKind: 'byline',
    subjectId: into,
    detail: { merged: others },
  });
  return ok({ ids: [into, ...others], paths: [...new Set(paths)] });
}

/** Removes a byline that no article has, published or not. */
export async function removeByline(
  tx: Database,
  { id, actor }: { id: number; actor: Actor },
): Promise<Result<Moved, 'byline_gone' | 'byline_used'>> {
  const [held] = await tx.select({ id: people.id }).from(people).where(eq(people.id, id)).for('update');
  if (!held) return refused('byline_gone');
  const [used] = await tx
    .select({ id: articleBylines.articleId })
    .from(articleBylines)
    .where(eq(articleBylines.personId, id))
    .limit(1);
  if (used || (await isInWorkingCopies(tx, 'bylineIds', id))) return refused('byline_used');
  const paths = [
    ...pathsOf('person', await editionsOf(tx, id)),
    ...(await listFormerPaths(tx, { personId: id })),
  ];
  await tx.delete(people).where(eq(people.id, id));
  await recordAudit(tx, { actor, action: 'byline.removed', subjectKind: 'byline', subjectId: id });
  return ok({ ids: [id], paths });
}
