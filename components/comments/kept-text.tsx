import { LongField } from '#components/forms/long-field.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

/** What somebody wrote that can be sent no more, to be copied. */
export function KeptText({ locale, text }: { locale: Locale; text: string }) {
  if (!text) return null;
  return (
    <LongField
      name="kept"
      label={translator(locale)('comments.writePage.kept')}
      readOnly
      rows={8}
      defaultValue={text}
    />
  );
}
