import { oneClick, toPageWithButton } from '#app/_server/one-click.ts';
import { newsletterAddress } from '#components/newsletter/addresses.ts';
import { defaultLocale } from '#db/core/locale.ts';
import { leaveNewsletter } from '#db/newsletter/mutations.ts';

export const POST = (request: Request): Promise<Response> =>
  oneClick(request, (tx, token) => leaveNewsletter(tx, { token, now: new Date() }));

export const GET = (request: Request): Response =>
  toPageWithButton(request, (token) => newsletterAddress.leave(defaultLocale, token));
