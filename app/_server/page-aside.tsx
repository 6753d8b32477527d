import 'server-only';
import { signUpFromForm } from '#app/_actions/newsletter.ts';
import { loadLatest } from '#app/_loaders/articles.ts';
import type { Site } from '#app/_loaders/site.ts';
import { LatestList } from '#components/articles/latest-list.tsx';
import { NewsletterBox } from '#components/newsletter/newsletter-box.tsx';
import type { ArticleCard } from '#db/articles/queries.ts';
import { LATEST_BESIDE } from '#db/front/validation.ts';

/** Latest News and the newsletter, beside every page. */
export async function PageAside({
  site,
  latest,
}: {
  site: Site;
  /** Other than those of now, for a preview. */
  latest?: ArticleCard[];
}) {
  return (
    <>
      <LatestList
        cards={latest ?? (await loadLatest(site.locale, LATEST_BESIDE))}
        locale={site.locale}
        timeZone={site.timeZone}
      />
      {/* The last thing beside the text, so it can stay in sight without covering any. */}
      <div className="two:sticky two:top-6">
        <NewsletterBox locale={site.locale} siteName={site.name} action={signUpFromForm} place="aside" />
      </div>
    </>
  );
}
