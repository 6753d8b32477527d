import { readFile } from 'node:fs/promises';
import type { Block } from '#db/articles/document.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import type { ArticleStatus } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import { comments } from '#db/comments/tables.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { frontSlots } from '#db/front/tables.ts';
import { storeFile, storePicture } from '#db/media/mutations.ts';
import type { MediaStore } from '#db/media/store.ts';
import { people, personEditions } from '#db/people/tables.ts';
import { sectionEditions, sections } from '#db/sections/tables.ts';
import { comments as demoComments } from '#db/seed/newsroom/comments.ts';
import { files } from '#db/seed/newsroom/files.ts';
import { pages } from '#db/seed/newsroom/pages.ts';
import { people as demoPeople } from '#db/seed/newsroom/people.ts';
import { sceneAlts } from '#db/seed/newsroom/scene-alts.ts';
import { sections as demoSections } from '#db/seed/newsroom/sections.ts';
import { sources as demoSources } from '#db/seed/newsroom/sources.ts';
import { storiesA } from '#db/seed/newsroom/stories-a.ts';
import { storiesB } from '#db/seed/newsroom/stories-b.ts';
import { tags as demoTags } from '#db/seed/newsroom/tags.ts';
import type { EditionSeed, Progress, StorySeed } from '#db/seed/newsroom/types.ts';
import type { Pictures } from '#db/seed/pictures.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { articleSources, sources } from '#db/sources/tables.ts';
import { tagEditions, tags } from '#db/tags/tables.ts';

const actor = { name: 'seed' };
const stories = [...storiesA, ...storiesB];

/** What stands on the front page, from the lead down. */
const front = [
  'boats-before-the-races',
  'asean-canada-dialogue',
  'island-school-sun',
  'kites-after-harvest',
  'chapei-at-dusk',
];

/** Writes the whole demo newsroom, in one transaction of the caller. */
export async function seedNewsroom(
  tx: Database,
  { store, pictures, onProgress }: { store: MediaStore; pictures: Pictures; onProgress: Progress },
): Promise<void> {
  await saveSiteSettings(tx, {
    name: { en: 'The Better Cambodia', km: 'The Better Cambodia' },
    tagline: { en: 'Good news from Cambodia', km: 'ដំណឹងល្អពីកម្ពុជា' },
    about: {
      en: 'A vibrant media hub focusing on Cambodia’s remarkable successes and heartening stories. Stay connected to the nation’s progress and be inspired by its promising future.',
      km: 'មជ្ឈមណ្ឌលព័ត៌មានដ៏រស់រវើក ដែលផ្តោតលើជោគជ័យដ៏អស្ចារ្យ និងរឿងរ៉ាវកក់ក្តៅរបស់កម្ពុជា។ សូមតាមដានវឌ្ឍនភាពរបស់ប្រទេស ហើយទទួលការបំផុសគំនិតពីអនាគតដ៏ភ្លឺស្វាង។',
    },
    copyrightHolder: { en: 'The Better Cambodia', km: 'The Better Cambodia' },
    timeZone: 'Asia/Phnom_Penh',
    contactEmail: 'hello@thebettercambodia.com',
    // Whoever tries the demo wants to see the desk at once.
    staffSecondFactor: false,
    footerPages: Object.fromEntries(
      locales.map((locale) => [locale, Object.values(pages).map((page) => page[locale].slug)]),
    ),
  });
  const media = await storeMedia(tx, store, pictures);
  const sectionIds = await seedSections(tx);
  const tagIds = await seedTags(tx);
  const personIds = await seedPeople(tx, media.portraits);
  const sourceIds = await seedSources(tx);
  const context = { media: media.scenes, sectionIds, tagIds, personIds, sourceIds };

  await seedPages(tx, media.scenes);
  const storyIds = new Map<string, number>();
  const articleIds = new Map<string, number>();
  for (const [index, story] of stories.entries()) {
    onProgress('Writing stories', index, stories.length);
    const storyId = await seedStory(tx, story, context, articleIds);
    storyIds.set(story.key, storyId);
  }
  await seedFront(tx, storyIds);
  await seedComments(tx, articleIds);
  onProgress('Writing stories', stories.length, stories.length);
}

type Ids = Map<string, number>;
type Context = { media: Ids; sectionIds: Ids; tagIds: Ids; personIds: Ids; sourceIds: Ids };

/** Under every lead picture that has no words of its own. */
const drawnBy: Record<Locale, string> = {
  en: 'Illustration: The Better Cambodia',
  km: 'រូបគំនូរ៖ The Better Cambodia',
};

/** The id of something that must have been written before. */
function idOf(ids: Ids, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo newsroom names ${key}, which it does not have.`);
  return id;
}

function only<Row>(rows: Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('A row was not written.');
  return row;
}

async function storeMedia(
  tx: Database,
  store: MediaStore,
  pictures: Pictures,
): Promise<{ scenes: Ids; portraits: Ids }> {
  const stored = { scenes: new Map<string, number>(), portraits: new Map<string, number>() };
  for (const [key, picture] of pictures.scenes)
    stored.scenes.set(
      key,
      await storePicture(tx, store, { picture, fileName: `${key}.jpg`, alt: sceneAlts[key] }),
    );
  for (const [key, picture] of pictures.portraits)
    stored.portraits.set(key, await storePicture(tx, store, { picture, fileName: `${key}.jpg` }));
  for (const [key, file] of Object.entries(files)) {
    const fileName = file.path.pathname.split('/').at(-1) ?? key;
    const result = await storeFile(tx, store, { data: await readFile(file.path), fileName });
    if (!result.ok) throw new Error(`The file ${fileName} could not be stored: ${result.code}`);
    stored.scenes.set(key, result.value.id);
  }
  return stored;
}

async function seedSections(tx: Database): Promise<Ids> {
  const ids: Ids = new Map();
  // Parents first, so that their ids are known.
  const entries = Object.entries(demoSections).sort(
    ([, a], [, b]) => Number(Boolean(a.parent)) - Number(Boolean(b.parent)),
  );
  for (const [key, { slug, name, description, position, parent }] of entries) {
    const { id } = only(
      await tx
        .insert(sections)
        .values({ position, parentId: parent ? idOf(ids, parent) : null })
        .returning({ id: sections.id }),
    );
    ids.set(key, id);
    await tx.insert(sectionEditions).values(
      locales.map((locale) => ({
        sectionId: id,
        locale,
        slug: slug[locale],
        name: name[locale],
        description: description[locale],
      })),
    );
  }
  return ids;
}

async function seedTags(tx: Database): Promise<Ids> {
  const ids: Ids = new Map();
  for (const [key, { slug, name }] of Object.entries(demoTags)) {
    const { id } = only(await tx.insert(tags).values({}).returning({ id: tags.id }));
    ids.set(key, id);
    await tx
      .insert(tagEditions)
      .values(locales.map((locale) => ({ tagId: id, locale, slug: slug[locale], name: name[locale] })));
  }
  return ids;
}

async function seedPeople(tx: Database, portraits: Ids): Promise<Ids> {
  const ids: Ids = new Map();
  for (const [key, { slug, name, role, bio, portrait }] of Object.entries(demoPeople)) {
    const { id } = only(
      await tx
        .insert(people)
        .values({ portraitId: idOf(portraits, portrait) })
        .returning({ id: people.id }),
    );
    ids.set(key, id);
    await tx.insert(personEditions).values(
      locales.map((locale) => ({
        personId: id,
        locale,
        slug,
        name: name[locale],
        role: role[locale],
        bio: bio[locale],
      })),
    );
  }
  return ids;
}

async function seedSources(tx: Database): Promise<Ids> {
  const ids: Ids = new Map();
  for (const [key, source] of Object.entries(demoSources))
    ids.set(key, only(await tx.insert(sources).values(source).returning({ id: sources.id })).id);
  return ids;
}

/** The day the newsroom opened: what has no date of its own is dated by it. */
const opened = new Date('2024-03-01T02:00:00Z');

async function seedPages(tx: Database, media: Ids): Promise<void> {
  for (const page of Object.values(pages)) {
    const storyId = await createStory(tx, { sectionIds: [], tagIds: [], createdAt: opened });
    for (const locale of locales) {
      const { body, ...texts } = page[locale];
      await created(tx, {
        ...texts,
        storyId,
        kind: 'page',
        locale,
        status: 'published',
        publishedAt: opened,
        body: { type: 'doc', content: withMediaIds(body, media) },
        commentsOpen: false,
        bylineIds: [],
        actor,
      });
    }
  }
}

async function created(tx: Database, article: Parameters<typeof createArticle>[1]): Promise<number> {
  const result = await createArticle(tx, article);
  if (!result.ok) throw new Error(`${article.locale}/${article.slug}: ${result.code}`);
  return result.value;
}

async function seedStory(tx: Database, story: StorySeed, context: Context, articleIds: Ids): Promise<number> {
  const at = new Date(story.publishedAt);
  const storyId = await createStory(tx, {
    sectionIds: [story.section, ...(story.alsoIn ?? [])].map((key) => idOf(context.sectionIds, key)),
    tagIds: story.tags.map((key) => idOf(context.tagIds, key)),
    createdAt: at,
  });
  const editions: [Locale, EditionSeed | null | undefined][] = [
    ['en', story.en],
    ['km', story.km],
  ];
  for (const [locale, edition] of editions) {
    if (!edition) continue;
    const { body, pictureCaption, slug, headline, dek } = edition;
    const articleId = await created(tx, {
      storyId,
      locale,
      slug,
      headline,
      dek,
      ...timesOf(story, at),
      body: { type: 'doc', content: withMediaIds(body, context.media) },
      pictureId: story.picture ? idOf(context.media, story.picture) : null,
      pictureCaption: pictureCaption ?? (story.picture ? drawnBy[locale] : ''),
      bylineIds: story.authors.map((key) => idOf(context.personIds, key)),
      actor,
    });
    articleIds.set(`${story.key}/${locale}`, articleId);
    const credits = (story.sources ?? []).map(({ source, kind, url }, position) => ({
      articleId,
      sourceId: idOf(context.sourceIds, source),
      kind,
      url: url ?? null,
      position,
    }));
    if (credits.length) await tx.insert(articleSources).values(credits);
  }
  return storyId;
}

/** Status and times as the state of the story has them. */
function timesOf(story: StorySeed, at: Date) {
  const status: ArticleStatus = story.status ?? 'published';
  const wasPublic = status === 'published' || status === 'withdrawn';
  return {
    status,
    publishedAt: wasPublic ? at : null,
    updatedAt: wasPublic && story.updatedAt ? new Date(story.updatedAt) : null,
    scheduledFor: status === 'scheduled' ? at : null,
    // A week after it appeared.
    withdrawnAt: status === 'withdrawn' ? new Date(at.getTime() + 7 * 86_400_000) : null,
    withdrawnReason: story.withdrawnReason ?? '',
  };
}

/** In the demo's texts files are named by key; stored texts name them by id. */
function withMediaIds(blocks: Block[], media: Ids): Block[] {
  const idText = (key: string) => String(idOf(media, key));
  return blocks.map((block) => {
    switch (block.type) {
      case 'picture':
      case 'audio':
      case 'video':
        return { ...block, attrs: { ...block.attrs, mediaId: idText(block.attrs.mediaId) } } as Block;
      case 'gallery':
        return {
          ...block,
          attrs: {
            ...block.attrs,
            items: block.attrs.items.map((item) => ({ ...item, mediaId: idText(item.mediaId) })),
          },
        };
      case 'factBox':
      case 'blockquote':
        return { ...block, content: withMediaIds(block.content, media) };
      default:
        return block;
    }
  });
}

async function seedFront(tx: Database, storyIds: Ids): Promise<void> {
  for (const locale of locales)
    await tx
      .insert(frontSlots)
      .values(front.map((key, position) => ({ locale, position, storyId: idOf(storyIds, key) })));
}

async function seedComments(tx: Database, articleIds: Ids): Promise<void> {
  const publishedAt = new Map(stories.map((story) => [story.key, new Date(story.publishedAt).getTime()]));
  const ids: Ids = new Map();
  for (const comment of demoComments) {
    const { id } = only(
      await tx
        .insert(comments)
        .values({
          articleId: idOf(articleIds, `${comment.story}/${comment.locale}`),
          parentId: comment.parent ? idOf(ids, comment.parent) : null,
          authorName: comment.author,
          body: comment.body,
          status: comment.status,
          likeCount: comment.likes ?? 0,
          featured: comment.featured ?? false,
          createdAt: new Date((publishedAt.get(comment.story) ?? 0) + comment.minutesAfter * 60_000),
        })
        .returning({ id: comments.id }),
    );
    ids.set(comment.key, id);
  }
}
