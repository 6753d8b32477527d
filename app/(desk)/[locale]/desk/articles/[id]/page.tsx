import '#app/editor.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadEditing } from '#app/_loaders/drafts.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { ArticleBody } from '#components/articles/article-body.tsx';
import { deskAddress } from '#components/desk/addresses.ts';
import { ArticleEditor } from '#components/editor/article-editor.tsx';
import { Done } from '#components/forms/done.tsx';
import { translator } from '#components/messages/translator.ts';
import { idSchema } from '#db/core/fields.ts';

type Props = PageProps<'/[locale]/desk/articles/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('desk.article') };
}

export default async function DeskArticlePage({ params, searchParams }: Props) {
  const { locale: given, id: number } = await params;
  const locale = requireLocale(given);
  const id = idSchema.safeParse(number);
  if (!id.success) notFound();
  const here = (other: typeof locale) => deskAddress.article(other, id.data);
  const member = await requireDesk(locale, here(locale), 'articles.see');
  const [editing, site] = await Promise.all([loadEditing(member, id.data), loadSite(locale)]);
  if (!editing) notFound();
  const { draft, media, embeds } = editing;
  const { discarded } = await searchParams;
  return (
    <DeskPage locale={locale} member={member} current="articles" here={here}>
      <Done text={discarded ? translator(locale)('revisions.discard.done') : null} />
      <div data-wake="now">
        <ArticleEditor
          {...editing}
          locale={locale}
          timeZone={site.timeZone}
          siteName={site.name}
          siteUrl={site.origin}
          viewer={{ role: member.role, userId: member.userId }}
        >
          <ArticleBody
            body={draft.content.body}
            locale={draft.locale}
            timeZone={site.timeZone}
            media={media}
            embeds={embeds}
          />
        </ArticleEditor>
      </div>
    </DeskPage>
  );
}
