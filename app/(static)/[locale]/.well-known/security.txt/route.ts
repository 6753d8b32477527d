import { loadSecurityContact } from '#app/_loaders/security-contact.ts';
import { siteFile, siteFileParams } from '#app/_server/site-file.ts';
import { nothing, stored } from '#app/_server/stored-response.ts';
import { locales } from '#db/core/locale.ts';

export const generateStaticParams = siteFileParams;

export const GET = siteFile(async () => {
  const contact = await loadSecurityContact();
  if (!contact) return nothing();
  const lines = [
    `Contact: mailto:${contact.contactEmail}`,
    `Expires: ${contact.expires.toISOString()}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${contact.origin}/.well-known/security.txt`,
    '',
  ];
  return stored(lines.join('\n'), 'text/plain; charset=utf-8');
});
