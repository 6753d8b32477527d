import type { Metadata } from 'next';
import {
  answerForm,
  decideForm,
  featureForm,
  noteForm,
  openCommentsForm,
  treatForm,
  undoForm,
} from '#app/_actions/moderation.ts';
import { loadModeration } from '#app/_loaders/moderation.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { ModerationPage } from '#components/desk/moderation-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { moderationPageSchema, moderationQuery } from '#db/moderation/validation.ts';

type Props = PageProps<'/[locale]/desk/comments'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('moderation.title') };
}

export default async function DeskCommentsPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const path = deskAddress.comments(locale);
  const member = await requireDesk(locale, path, 'comments.moderate');
  const page = moderationPageSchema.parse(await searchParams);
  const now = new Date();
  const [found, site, problem] = await Promise.all([
    loadModeration(member, { locale, page, now }),
    loadSite(locale),
    readProblem(path),
  ]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="comments"
      here={(other) => deskAddress.comments(other, moderationQuery(found.filter))}
    >
      <ModerationPage
        locale={locale}
        timeZone={site.timeZone}
        now={now}
        page={page}
        {...found}
        problem={problem}
        forms={{
          decide: decideForm,
          undo: undoForm,
          feature: featureForm,
          answer: answerForm,
          openComments: openCommentsForm,
          note: noteForm,
          treat: treatForm,
        }}
      />
    </DeskPage>
  );
}
