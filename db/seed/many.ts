import { sql } from 'drizzle-orm';
import type { Block } from '#db/articles/document.ts';
import {
  type ArticleStatus,
  articleBylines,
  articles,
  stories,
  storySections,
  storyTags,
} from '#db/articles/tables.ts';
import { articlePath } from '#db/articles/validation.ts';
import type { Connection, Database } from '#db/client.ts';
import { comments } from '#db/comments/tables.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { media } from '#db/media/tables.ts';
import { people, personEditions } from '#db/people/tables.ts';
import { redirects } from '#db/redirects/tables.ts';
import { countWords, searchableText, searchConfig } from '#db/search/text.ts';
import { sections } from '#db/sections/tables.ts';
import { h2, p, pullQuote } from '#db/seed/newsroom/build.ts';
import { storiesA } from '#db/seed/newsroom/stories-a.ts';
import { storiesB } from '#db/seed/newsroom/stories-b.ts';
import type { Progress } from '#db/seed/newsroom/types.ts';
import { tagEditions, tags } from '#db/tags/tables.ts';

const STORIES_PER_BATCH = 200;
/** Every fourth story has a Khmer edition too. */
const ARTICLES_PER_STORY = 1.25;
const FIRST_DAY = Date.UTC(2009, 0, 5);
const LAST_DAY = Date.UTC(2026, 10, 20);
const HOUR = 3_600_000;

/**
 * Adds synthetic articles to a newsroom that has the demo, until it holds `total` language editions: the sentences of
 * the demo's stories in new orders, about invented villages. The same total always gives the same newsroom.
 */
export async function addManyArticles(
  { db }: Pick<Connection, 'db'>,
  { total, onProgress }: { total: number; onProgress: Progress },
): Promise<void> {
  const present = await db.$count(articles);
  const storyCount = Math.max(0, Math.round((total - present) / ARTICLES_PER_STORY));
  const firstNumber = await db.$count(stories);
  const random = randomNumbers(total);
  const cast = await addCast(db, storyCount);
  const sentences = { en: sentencesOf('en'), km: sentencesOf('km') };
  for (let from = 0; from < storyCount; from += STORIES_PER_BATCH) {
    const numbers = Array.from(
      { length: Math.min(STORIES_PER_BATCH, storyCount - from) },
      (_, index) => firstNumber + from + index,
    );
    await db.transaction((tx) => addBatch(tx, { numbers, firstNumber, storyCount, random, cast, sentences }));
    onProgress('Writing articles', from + numbers.length, storyCount);
  }
  // What the database does by itself within minutes of such an import.
  await db.execute(sql`vacuum analyze`);
}

type Random = () => number;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomNumbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list; with a `skew` above 1 the first ones much more often, as tags and authors are used. */
function pick<T>(list: readonly T[], random: Random, skew = 1): T {
  return list[Math.floor(random() ** skew * list.length)] as T;
}

type Cast = { sectionIds: number[]; tagIds: number[]; personIds: number[]; mediaIds: number[] };

/** What stories are hung on: the demo's sections and pictures, its tags and people, and many more of those. */
async function addCast(db: Database, storyCount: number): Promise<Cast> {
  const tagIds = await db
    .insert(tags)
    .values(Array.from({ length: Math.ceil(storyCount / 25) }, () => ({})))
    .returning({ id: tags.id });
  await db.insert(tagEditions).values(
    tagIds.flatMap(({ id }) =>
      locales.map((locale) => ({
        tagId: id,
        locale,
        slug: `topic-${id}`,
        name: `${villageName(id, locale)} ${id}`,
      })),
    ),
  );
  const personIds = await db
    .insert(people)
    .values(Array.from({ length: Math.ceil(storyCount / 800) }, () => ({})))
    .returning({ id: people.id });
  await db.insert(personEditions).values(
    personIds.flatMap(({ id }) =>
      locales.map((locale) => ({
        personId: id,
        locale,
        slug: `reporter-${id}`,
        name: `${villageName(id * 7, locale)} ${id}`,
      })),
    ),
  );
  const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);
  return {
    tagIds: ids(await db.select({ id: tags.id }).from(tags).orderBy(tags.id)),
    personIds: ids(await db.select({ id: people.id }).from(people).orderBy(people.id)),
    sectionIds: ids(await db.select({ id: sections.id }).from(sections).orderBy(sections.id)),
    mediaIds: ids(
      await db.select({ id: media.id }).from(media).where(sql`${media.kind} = 'image'`).orderBy(media.id),
    ),
  };
}

type Sentence = { text: string; searchable: string; words: number };

const endOfSentence: Record<Locale, RegExp> = { en: /(?<=[.!?])\s+/, km: /(?<=។)\s*/ };

/** The sentences in the paragraphs of the demo's stories. */
function sentencesOf(locale: Locale): Sentence[] {
  const texts = [...storiesA, ...storiesB].flatMap((story) =>
    (story[locale]?.body ?? []).map((block) =>
      block.type === 'paragraph'
        ? (block.content ?? []).map((node) => ('text' in node ? node.text : ' ')).join('')
        : '',
    ),
  );
  return texts
    .flatMap((text) => text.split(endOfSentence[locale]))
    .filter((text) => text.length > 20)
    .map(asSentence);
}

function asSentence(text: string): Sentence {
  return { text, searchable: searchableText(text), words: countWords(text) };
}

const syllables: Record<Locale, [string[], string[]]> = {
  en: [
    'Kampong Prey Tuol Boeung Trapeang Svay Chrouy Krang Phnom Stung Veal Damnak Spean Roka Thnal Chong Preaek Srae'.split(
      ' ',
    ),
    'thmey chas kandal leu krom chhuk russey pring sdau ampil khnong thom touch pouy doun khley meas prak romdeng khlong sangke daun takong chrum veng lvea kor sla mlu bay'.split(
      ' ',
    ),
  ],
  km: [
    'កំពង់ ព្រៃ ទួល បឹង ត្រពាំង ស្វាយ ជ្រោយ ក្រាំង ភ្នំ ស្ទឹង វាល ដំណាក់ ស្ពាន រកា ថ្នល់ ចុង ព្រែក ស្រែ'.split(' '),
    'ថ្មី ចាស់ កណ្តាល លើ ក្រោម ឈូក ឫស្សី ព្រីង ស្តៅ អំពិល ក្នុង ធំ តូច ពួយ ដូន ខ្លី មាស ប្រាក់ រំដេង ខ្លុង សង្កែ ដូន តាកុង ជ្រុំ វែង ល្វា គរ ស្លា ម្លូ បាយ'.split(
      ' ',
    ),
  ],
};

/** One of some thousand invented villages, so that searches have rare words to find. */
function villageName(number: number, locale: Locale): string {
  const [first, second] = syllables[locale];
  const at = (list: string[], index: number) => list[index % list.length] ?? '';
  return (
    at(first, number) +
    at(second, Math.floor(number / first.length)) +
    at(second, Math.floor(number / (first.length * second.length)) * 7 + number)
  );
}

const headlines: Record<Locale, ((village: string, number: number) => string)[]> = {
  en: [
    (village, number) => `What ${village} learned in its ${number}th season`,
    (village, number) => `${village} opens its school library, room ${number}`,
    (village, number) => `The road to ${village} is ${number} metres longer`,
    (village, number) => `${number} families in ${village} share one pump`,
    (village, number) => `A good harvest in ${village}, by ${number} sacks`,
  ],
  km: [
    (village, number) => `អ្វីដែល${village}បានរៀននៅរដូវទី${number}`,
    (village, number) => `${village}បើកបណ្ណាល័យសាលារៀន បន្ទប់ទី${number}`,
    (village, number) => `ផ្លូវទៅ${village}វែងជាងមុន ${number} ម៉ែត្រ`,
    (village, number) => `គ្រួសារ ${number} នៅ${village}ប្រើស្នប់ទឹកតែមួយ`,
    (village, number) => `ការច្រូតកាត់ល្អនៅ${village} បាន ${number} បាវ`,
  ],
};

type Batch = {
  numbers: number[];
  firstNumber: number;
  storyCount: number;
  random: Random;
  cast: Cast;
  sentences: Record<Locale, Sentence[]>;
};

async function addBatch(
  tx: Database,
  { numbers, firstNumber, storyCount, random, cast, sentences }: Batch,
): Promise<void> {
  const plans = numbers.map((number) => ({
    number,
    publishedAt: new Date(
      LAST_DAY -
        ((LAST_DAY - FIRST_DAY) * (firstNumber + storyCount - number)) / storyCount -
        random() * 4 * HOUR,
    ),
    status: statusOf(number),
    pictureId: random() < 0.9 ? pick(cast.mediaIds, random) : null,
    languages: number % 4 === 0 ? locales : locales.slice(0, 1),
  }));
  const storyRows = await tx
    .insert(stories)
    .values(plans.map(({ publishedAt }) => ({ createdAt: publishedAt })))
    .returning({ id: stories.id });
  const planned = plans.map((plan, index) => ({ ...plan, storyId: storyRows[index]?.id ?? 0 }));

  await tx.insert(storySections).values(
    planned.flatMap(({ storyId }) => {
      const ids = new Set([
        pick(cast.sectionIds, random),
        ...(random() < 0.2 ? [pick(cast.sectionIds, random)] : []),
      ]);
      return [...ids].map((sectionId, position) => ({ storyId, sectionId, position }));
    }),
  );
  await tx.insert(storyTags).values(
    planned.flatMap(({ storyId }) => {
      const ids = new Set(
        Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(cast.tagIds, random, 3)),
      );
      return [...ids].map((tagId) => ({ storyId, tagId }));
    }),
  );
  const articleRows = await tx
    .insert(articles)
    .values(
      planned.flatMap((plan) =>
        plan.languages.map((locale) => articleOf({ ...plan, locale, random, sentences: sentences[locale] })),
      ),
    )
    .returning({
      id: articles.id,
      locale: articles.locale,
      slug: articles.slug,
      publishedAt: articles.publishedAt,
    });
  await tx.insert(articleBylines).values(
    articleRows.flatMap(({ id }) => {
      const ids = new Set([
        pick(cast.personIds, random, 2),
        ...(random() < 0.1 ? [pick(cast.personIds, random, 2)] : []),
      ]);
      return [...ids].map((personId, position) => ({ articleId: id, personId, position }));
    }),
  );
  await tx.insert(redirects).values(
    articleRows
      .filter((_, index) => index % 10 === 0)
      .map(({ id, locale, slug }) => ({
        articleId: id,
        fromPath: articlePath({ locale: locale as Locale, slug: `old-${slug}` }),
      })),
  );
  for (const article of articleRows)
    if (article.publishedAt && random() < 0.2) await addComments(tx, article.id, article.publishedAt, random);
}

/** Most are published; the others show that lists leave them out. */
function statusOf(number: number): ArticleStatus {
  if (number % 50 === 7) return 'draft';
  return number % 100 === 9 ? 'withdrawn' : 'published';
}

type Plan = {
  number: number;
  storyId: number;
  locale: Locale;
  status: ArticleStatus;
  publishedAt: Date;
  pictureId: number | null;
  random: Random;
  sentences: Sentence[];
};

function articleOf({ number, storyId, locale, status, publishedAt, pictureId, random, sentences }: Plan) {
  const village = villageName(number, locale);
  const headline = pick(headlines[locale], random)(village, 2 + Math.floor(random() * 97));
  const dek = pick(sentences, random);
  const opening = asSentence(
    locale === 'en'
      ? `${village} lies ${number % 90} kilometres from the market town.`
      : `${village}ស្ថិតនៅចម្ងាយ ${number % 90} គីឡូម៉ែត្រពីទីរួមខេត្ត។`,
  );
  const used = [opening];
  const paragraph = (length: number) => {
    const chosen = Array.from({ length }, () => pick(sentences, random));
    used.push(...chosen);
    return p(chosen.map((sentence) => sentence.text).join(' '));
  };
  const body: Block[] = [
    p(opening.text),
    ...Array.from({ length: 3 }, () => paragraph(4)),
    h2(village),
    ...Array.from({ length: 3 }, () => paragraph(4)),
    pullQuote(pick(sentences, random).text.slice(0, 200)),
    ...Array.from({ length: 3 }, () => paragraph(4)),
  ];
  const config = searchConfig[locale];
  const weighted = (text: string, weight: 'A' | 'B' | 'D') =>
    sql`setweight(to_tsvector(${config}::regconfig, ${text}), ${weight})`;
  const bodyWords = used.map((sentence) => sentence.searchable).join(' ');
  return {
    storyId,
    locale,
    slug: `${locale === 'en' ? village.toLowerCase() : village}-${number}`,
    status,
    headline,
    dek: dek.text,
    body: { type: 'doc' as const, content: body },
    bodyText: used.map((sentence) => sentence.text).join('\n'),
    wordCount: used.reduce((sum, sentence) => sum + sentence.words, 0),
    pictureId,
    publishedAt: status === 'draft' ? null : publishedAt,
    withdrawnAt: status === 'withdrawn' ? publishedAt : null,
    createdAt: publishedAt,
    searchVector:
      sql`${weighted(searchableText(headline), 'A')} || ${weighted(dek.searchable, 'B')} || ${weighted(bodyWords, 'D')}` as unknown as string,
  };
}

/** From one comment to two hundred, a third of them replies. */
async function addComments(
  tx: Database,
  articleId: number,
  publishedAt: Date,
  random: Random,
): Promise<void> {
  const count = 1 + Math.floor(200 * random() ** 12);
  const rows = Array.from({ length: count }, (_, index) => ({
    articleId,
    authorName: villageName(Math.floor(random() * 1000), 'en'),
    body: 'We have the same pump at home, and it has not stopped once since the rains. Thank you for telling this.',
    status: random() < 0.9 ? ('approved' as const) : ('pending' as const),
    createdAt: new Date(publishedAt.getTime() + (index + 1) * HOUR),
  }));
  const first = await tx
    .insert(comments)
    .values(rows.slice(0, Math.ceil((count * 2) / 3)))
    .returning({ id: comments.id });
  const replies = rows.slice(first.length).map((row) => ({ ...row, parentId: pick(first, random).id }));
  if (replies.length) await tx.insert(comments).values(replies);
}
