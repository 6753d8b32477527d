import { address } from '#components/layout/addresses.ts';
import { articlePath } from '#db/articles/validation.ts';
import { connect } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { addManyArticles } from '#db/seed/many.ts';
import { root } from '../build.ts';
import { run } from '../processes.ts';
import { Problem } from '../terminal.ts';

type Sql = ReturnType<typeof connect>['sql'];

export type Newsroom = {
  articles: number;
  databaseVersion: string;
  databaseBytes: number;
  /** An article of about 600 words with some comments. */
  article: string;
  words: number;
  /** The invented place that it is about: a word of few articles. */
  village: string;
  section: string;
  /** In each language an article of about 600 words and ten comments, and a section with many stories. */
  editions: { locale: Locale; article: string; section: string }[];
  /** Addresses of articles from all years and in both languages. */
  scattered: string[];
};

/** The demo newsroom in an empty database of its own below `dataDir`. */
export async function seedDemo(dataDir: string, onProgress: (detail: string) => void): Promise<void> {
  const child = run(process.execPath, ['scripts/seed.ts'], {
    cwd: root,
    settings: { DATA_DIR: dataDir, DATABASE_URL: '' },
    // Of "Filling the newsroom · Drawing pictures 3 of 58 · 4 s …" the middle is new.
    onLine: (line) => onProgress(line.split(' · ')[1] ?? ''),
  });
  if ((await child.ended) !== 0) throw new Problem(child.output());
}

/** Adds articles until there are `total`, and names some of them to measure by. */
export async function growNewsroom(
  url: string,
  options: { total: number; scattered: number; onProgress: (detail: string) => void },
): Promise<Newsroom> {
  const connection = connect(url, { max: 2 });
  try {
    await addManyArticles(connection, {
      total: options.total,
      onProgress: (_, done, of) => options.onProgress(`${done} of ${of} stories`),
    });
    return await survey(connection.sql, options.scattered);
  } finally {
    await connection.close();
  }
}

async function survey(sql: Sql, scattered: number): Promise<Newsroom> {
  const isPublished = sql`status = 'published' and kind = 'article'`;
  const [[size], [typical], [section], found] = await Promise.all([
    sql`select count(*)::int as articles, current_setting('server_version') as version,
      pg_database_size(current_database())::float8 as bytes from articles`,
    sql`select slug, word_count from articles where ${isPublished} and locale = 'en' and comment_count between 3 and 20
      order by abs(word_count - 600), id limit 1`,
    sql`select e.slug from story_sections s join section_editions e on e.section_id = s.section_id and e.locale = 'en'
      group by 1 order by count(*) desc, 1 limit 1`,
    sql`select locale, slug from articles where ${isPublished} order by md5(slug), id limit ${scattered}`,
  ]);
  const editions = await sql`select distinct on (a.locale) a.locale, a.slug as article, s.slug as section
    from articles a cross join lateral (select e.slug from story_sections t
      join section_editions e on e.section_id = t.section_id and e.locale = a.locale
      group by 1 order by count(*) desc, 1 limit 1) s
    where ${isPublished} order by a.locale, abs(comment_count - 10), abs(word_count - 600), a.id`;
  return {
    articles: size?.articles,
    databaseVersion: size?.version,
    databaseBytes: size?.bytes,
    article: articlePath({ locale: 'en', slug: typical?.slug }),
    words: typical?.word_count,
    village: typical?.slug.split('-')[0],
    section: `/category/${section?.slug}`,
    editions: editions.map(({ locale, article, section }) => ({
      locale,
      article: address.article({ locale, slug: article }),
      section: address.section(locale, section),
    })),
    scattered: found.map(({ locale, slug }) => articlePath({ locale: locale as Locale, slug })),
  };
}
