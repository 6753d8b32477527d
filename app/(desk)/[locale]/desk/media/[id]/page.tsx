import type { Metadata } from 'next';
import {
  addCaptionsForm,
  describeMediaForm,
  removeCaptionsForm,
  removeMediaForm,
} from '#app/_actions/media.ts';
import { loadMediaFile } from '#app/_loaders/media.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { FilePage } from '#components/media/file-page.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/media/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('media.file.title') };
}

export default async function DeskFilePage({ params, searchParams }: Props) {
  const { locale: rawLocale, id: rawId } = await params;
  const locale = requireLocale(rawLocale);
  const t = translator(locale);
  const id = pageNumber(rawId);
  const path = deskAddress.mediaFile(locale, id);
  const member = await requireDesk(locale, path, 'media.see');
  const [found, site, problem, query] = await Promise.all([
    loadMediaFile(member, id),
    loadSite(locale),
    readProblem(path),
    searchParams,
  ]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="media"
      here={(other) => deskAddress.mediaFile(other, id)}
    >
      {found ? (
        <FilePage
          locale={locale}
          timeZone={site.timeZone}
          {...found}
          problem={problem}
          done={query.done}
          actions={{
            describe: describeMediaForm,
            addCaptions: addCaptionsForm,
            removeCaptions: removeCaptionsForm,
            remove: removeMediaForm,
          }}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
