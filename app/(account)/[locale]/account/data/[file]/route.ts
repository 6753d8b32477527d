import { createElement } from 'react';
import { loadPersonalData } from '#app/_loaders/account.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { staticMarkup } from '#app/_server/static-markup.ts';
import { movedFor, nothing } from '#app/_server/stored-response.ts';
import { getViewer } from '#app/_server/viewer.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { PersonalRecord } from '#components/account/personal-record.tsx';
import { isLocale } from '#db/core/locale.ts';

/** What is stored about whoever is signed in: `record.json` to take along, `record.html` to read. */
export async function GET(_: Request, context: { params: Promise<{ locale: string; file: string }> }) {
  const { locale, file } = await context.params;
  if (!isLocale(locale) || (file !== 'record.json' && file !== 'record.html')) return nothing();
  const viewer = await getViewer();
  if (viewer.role === 'anonymous')
    return movedFor(accountAddress.signIn(locale, accountAddress.data(locale)));
  const [site, data] = await Promise.all([loadSite(locale), loadPersonalData(viewer)]);
  const download = (body: string, type: string) =>
    new Response(body, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${file}"`,
      },
    });
  if (file === 'record.json') return download(JSON.stringify(data, null, 2), 'application/json');
  const { name: siteName, timeZone } = site;
  const page = createElement(PersonalRecord, { locale, timeZone, siteName, now: new Date(), data });
  return download(`<!doctype html>${staticMarkup(page)}`, 'text/html; charset=utf-8');
}
