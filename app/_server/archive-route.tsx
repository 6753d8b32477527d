import 'server-only';
import type { Metadata } from 'next';
import { type ArchiveKind, type LoadedArchive, loadArchive } from '#app/_loaders/articles.ts';
import { loadRedirect } from '#app/_loaders/redirects.ts';
import { loadSite, type Site } from '#app/_loaders/site.ts';
import { decodeSegment, pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { feedLink, languageLinks, nothingHere, shareTags } from '#app/_server/metadata.ts';
import { MovedOrNothing } from '#app/_server/nothing-here.tsx';
import { PageAside } from '#app/_server/page-aside.tsx';
import { ArchivePage } from '#components/articles/archive-page.tsx';
import { address } from '#components/layout/addresses.ts';
import { PageColumns } from '#components/layout/page-columns.tsx';
import { translator } from '#components/messages/translator.ts';
import { localePrefix } from '#db/core/locale.ts';

type Params = Promise<{ locale: string; slug?: string; page?: string }>;

async function load(kind: ArchiveKind, params: Params) {
  const { locale: rawLocale, slug: rawSlug = '', page: rawPage } = await params;
  const locale = requireLocale(rawLocale);
  const slug = decodeSegment(rawSlug);
  const page = rawPage === undefined ? null : pageNumber(rawPage);
  const archive = await loadArchive(kind, locale, slug, page);
  const site = await loadSite(locale);
  if (!archive) {
    const numbered = rawPage === undefined ? '' : `/page/${rawPage}`;
    return { locale, archive, to: await loadRedirect(`${localePrefix(locale)}/${kind}/${slug}${numbered}`) };
  }
  return { locale, page, archive, site, title: archiveTitle(archive, site) };
}

/** The head of an archive's own address or of one of its numbered pages. */
export async function archiveMetadata(kind: ArchiveKind, params: Params): Promise<Metadata> {
  const loaded = await load(kind, params);
  if (!loaded.archive) return nothingHere(loaded.locale);
  const { locale, page, archive, site, title } = loaded;
  const { subject } = archive;
  const t = translator(locale);
  const fullTitle = page ? t('archive.pageTitle', { title, page }) : title;
  const description = archiveDescription(archive, site) || site.tagline || site.about;
  return {
    title: fullTitle,
    description,
    ...shareTags(site, {
      path: address.archive(kind, locale, subject.slug, page),
      title: fullTitle,
      description,
      otherLanguages: page
        ? []
        : subject.editions.map((edition) => edition.locale).filter((other) => other !== locale),
    }),
    alternates: {
      ...feedLink(
        locale,
        t('archive.feed', { title }),
        subject.kind === 'latest' ? undefined : { kind: subject.kind, slug: subject.slug },
      ),
      canonical: address.archive(kind, locale, subject.slug, page),
      ...(!page && {
        languages: languageLinks(
          subject.editions.map((edition) => ({
            locale: edition.locale,
            path: address.archive(kind, edition.locale, edition.slug),
          })),
        ),
      }),
    },
  };
}

/** A section, tag, author or all news, at its own address or at a numbered page. */
export async function ArchiveRoute({ kind, params }: { kind: ArchiveKind; params: Params }) {
  const loaded = await load(kind, params);
  if (!loaded.archive) return <MovedOrNothing {...loaded} />;
  const { locale, page, archive, site, title } = loaded;
  return (
    <PageColumns aside={<PageAside site={site} />}>
      <ArchivePage
        archive={archive}
        locale={locale}
        title={title}
        number={page}
        description={archiveDescription(archive, site)}
        timeZone={site.timeZone}
      />
    </PageColumns>
  );
}

function archiveTitle({ subject }: LoadedArchive, site: Site): string {
  return subject.kind === 'latest' ? translator(site.locale)('archive.allNews') : subject.name;
}

function archiveDescription({ subject }: LoadedArchive, site: Site): string {
  switch (subject.kind) {
    case 'latest':
      return translator(site.locale)('archive.allNewsDescription');
    case 'category':
      return subject.description;
    case 'author':
      return subject.bio;
    case 'tag':
      return '';
    default:
      return subject satisfies never;
  }
}
