import { accountAddress } from '#components/account/addresses.ts';
import { accountLetter, type LetterSite } from '#components/emails/account-letters.ts';
import { intlLocale } from '#components/messages/intl-locale.ts';
import { translator } from '#components/messages/translator.ts';
import type { Treatment } from '#db/moderation/validation.ts';

/** A comment that a letter is about. */
export type ToldComment = {
  headline: string;
  text: string;
  /** What the moderator gave as the reason. */
  words: string;
  /** Whether the rules had asked for a moderator. */
  wasHeld: boolean;
};

/** More than these a letter counts only. */
const DESCRIBED = 10;
const EXCERPT = 280;

const excerpt = (text: string): string => {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join('')}…` : letters.join('');
};

const commentsButton = ({ locale, siteUrl }: LetterSite, label: string) => ({
  label,
  url: `${siteUrl}${accountAddress.comments(locale)}`,
  hint: translator(locale)('mail.linkHint'),
});

/** Tells an author which of their comments a moderator rejected, why, and how to appeal. */
export function rejectedMail(site: LetterSite & { comments: ToldComment[] }) {
  const { locale, siteName: name, comments } = site;
  const t = translator(locale);
  const [first] = comments;
  const isOne = comments.length === 1;
  return accountLetter(site, {
    subject: isOne
      ? t('moderation.mail.rejected.subject', { headline: first?.headline ?? '' })
      : t('moderation.mail.rejected.subjectMany', { count: comments.length }),
    title: t(isOne ? 'moderation.mail.rejected.title' : 'moderation.mail.rejected.titleMany'),
    paragraphs: [
      t('moderation.mail.rejected.text', { name }),
      ...comments
        .slice(0, DESCRIBED)
        .flatMap(({ headline, text, words, wasHeld }) => [
          t('moderation.mail.line', { headline, text: excerpt(text) }),
          `${words ? t('moderation.mail.reason', { words }) : t('moderation.mail.noReason')} ${t(
            wasHeld ? 'moderation.mail.rejected.held' : 'moderation.mail.rejected.person',
          )}`,
        ]),
      ...others(site),
      t('moderation.mail.rejected.appeal'),
    ],
    button: commentsButton(site, t('moderation.mail.rejected.button')),
    closing: [{ text: t('moderation.mail.why', { name }) }],
  });
}

/** Tells an author that what had been rejected is shown. */
export function restoredMail(site: LetterSite & { comments: ToldComment[] }) {
  const { locale, siteName: name, comments } = site;
  const t = translator(locale);
  const [first] = comments;
  const titleMany = t('moderation.mail.restored.titleMany');
  const isOne = comments.length === 1;
  return accountLetter(site, {
    subject: isOne ? t('moderation.mail.restored.subject', { headline: first?.headline ?? '' }) : titleMany,
    title: isOne ? t('moderation.mail.restored.title') : titleMany,
    paragraphs: [
      t('moderation.mail.restored.text', { name }),
      ...comments
        .slice(0, DESCRIBED)
        .map(({ headline, text }) => t('moderation.mail.line', { headline, text: excerpt(text) })),
      ...others(site),
    ],
    button: commentsButton(site, t('moderation.mail.restored.button')),
    closing: [{ text: t('moderation.mail.why', { name }) }],
  });
}

const others = ({ locale, comments }: LetterSite & { comments: unknown[] }): string[] =>
  comments.length > DESCRIBED
    ? [translator(locale)('moderation.mail.others', { count: comments.length - DESCRIBED })]
    : [];

/** Tells a reader what came of their reports. */
export function reportAnsweredMail(
  site: LetterSite & { comments: (Pick<ToldComment, 'headline' | 'text'> & { isUpheld: boolean })[] },
) {
  const { locale, siteName: name, comments } = site;
  const t = translator(locale);
  return accountLetter(site, {
    subject: t('moderation.mail.reporter.subject'),
    title: t('moderation.mail.reporter.title'),
    paragraphs: [
      t('moderation.mail.reporter.text', { name }),
      ...comments.slice(0, DESCRIBED).map(({ headline, text, isUpheld }) =>
        t(isUpheld ? 'moderation.mail.reporter.upheld' : 'moderation.mail.reporter.dismissed', {
          headline,
          text: excerpt(text),
        }),
      ),
      ...others(site),
    ],
    closing: [{ text: t('moderation.mail.whyReporter', { name }) }],
  });
}

/** Answers an appeal. */
export function appealAnsweredMail(
  site: LetterSite & { headline: string; text: string; isGranted: boolean; answer: string },
) {
  const { locale, siteName: name, headline, text, isGranted, answer } = site;
  const t = translator(locale);
  return accountLetter(site, {
    subject: t('moderation.mail.appeal.subject', { headline }),
    title: t('moderation.mail.appeal.title'),
    paragraphs: [
      t('moderation.mail.line', { headline, text: excerpt(text) }),
      t(isGranted ? 'moderation.mail.appeal.granted' : 'moderation.mail.appeal.upheld'),
      ...(answer ? [t('moderation.mail.appeal.answer', { words: answer })] : []),
    ],
    button: commentsButton(site, t('moderation.mail.appeal.button')),
    closing: [{ text: t('moderation.mail.why', { name }) }],
  });
}

/** Tells somebody how they may comment from now on. */
export function treatedMail(site: LetterSite & { treatment: Treatment; until: Date | null; words: string }) {
  const { locale, timeZone, siteName: name, treatment, until, words } = site;
  const t = translator(locale);
  const date = until
    ? new Intl.DateTimeFormat(intlLocale[locale], { dateStyle: 'long', timeZone }).format(until)
    : '';
  return accountLetter(site, {
    subject: t('moderation.mail.treated.subject', { name }),
    title: t('moderation.mail.treated.title'),
    paragraphs: [
      t(`moderation.mail.treated.${treatment}`, { date }),
      ...(words ? [t('moderation.mail.treated.words', { words })] : []),
    ],
    closing: [{ text: t('moderation.mail.treated.mistake', { name }) }],
  });
}
