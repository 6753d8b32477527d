import { account } from '#components/messages/account.ts';
import { accountMail } from '#components/messages/account-mail.ts';
import { addressChange } from '#components/messages/address-change.ts';
import { calendar } from '#components/messages/calendar.ts';
import { commentMail } from '#components/messages/comment-mail.ts';
import { commentReasons } from '#components/messages/comment-reasons.ts';
import { commentRules } from '#components/messages/comment-rules.ts';
import { comments } from '#components/messages/comments.ts';
import { corrections } from '#components/messages/corrections.ts';
import { desk } from '#components/messages/desk.ts';
import { deskArticles } from '#components/messages/desk-articles.ts';
import { deskHome } from '#components/messages/desk-home.ts';
import { editor } from '#components/messages/editor.ts';
import { front } from '#components/messages/front.ts';
import { media } from '#components/messages/media.ts';
import { moderation } from '#components/messages/moderation.ts';
import { newsroom } from '#components/messages/newsroom.ts';
import { notes } from '#components/messages/notes.ts';
import { peopleMail } from '#components/messages/people-mail.ts';
import { permissionAreas, permissions } from '#components/messages/permissions.ts';
import { picture } from '#components/messages/picture.ts';
import { previews } from '#components/messages/previews.ts';
import { privacy } from '#components/messages/privacy.ts';
import { problem } from '#components/messages/problem.ts';
import { providers } from '#components/messages/providers.ts';
import { revisions } from '#components/messages/revisions.ts';
import { security } from '#components/messages/security.ts';
import { setUp } from '#components/messages/set-up.ts';
import { siteSettings } from '#components/messages/site-settings.ts';
import { workflow } from '#components/messages/workflow.ts';

/** Every text of the interface. Placeholders and plurals are ICU MessageFormat. */
export const en = {
  site: {
    skipToContent: 'Skip to the text',
    home: 'Home',
    sections: 'Sections',
    breadcrumb: 'You are here',
    search: 'Search',
    otherLanguage: 'ភាសាខ្មែរ',
    languages: { en: 'English', km: 'ភាសាខ្មែរ (Khmer)' },
    latestNews: 'Latest News',
    explore: 'Explore {name}',
    copyright: 'Copyright © {year} {holder}. All rights reserved.',
    feeds: 'RSS feed',
    footer: 'At the foot of the page',
  },
  newsletter: {
    title: 'Good news in your inbox',
    invitation:
      'Sign up for {name}’s newsletter to receive the latest articles and stories. Stay informed and inspired with our positive content!',
    email: 'Your e-mail address',
    signUp: 'Sign up',
    checkInbox: {
      title: 'Look into your inbox',
      text: 'If this address is not on our list yet, a mail is on its way to it. Open the link in it and press the button there: then the newsletter is yours.',
      hint: 'Nothing there? It can take a few minutes, and it may lie in the spam folder. You can ask for it again after ten minutes.',
    },
    confirm: {
      title: 'Confirm your sign-up',
      text: 'Do you want {name}’s newsletter to come to {address}?',
      button: 'Yes, send it to me',
    },
    confirmed: {
      title: 'You are on the list',
      text: 'Thank you. The newsletter will come to your inbox from now on. Every one has a link to leave.',
    },
    leave: {
      title: 'Leave the newsletter',
      text: 'No more newsletters from {name} to {address}?',
      button: 'Unsubscribe',
    },
    left: {
      title: 'You have left the newsletter',
      text: 'We will not write to you any more. If you change your mind, sign up again at any time.',
    },
    badLink: {
      title: 'This link does not work any more',
      text: 'A sign-up that nobody confirms is deleted after seven days, and some mail programs cut long links. Nothing is lost: sign up again.',
    },
    onward: 'Read the latest news',
    again: 'Sign up again',
  },
  problem: problem.en,
  account: account.en,
  accountMail: accountMail.en,
  addressChange: addressChange.en,
  privacy: privacy.en,
  setUp: setUp.en,
  desk: desk.en,
  newsroom: newsroom.en,
  peopleMail: peopleMail.en,
  permissions: permissions.en,
  permissionAreas: permissionAreas.en,
  editor: editor.en,
  security: security.en,
  providers: providers.en,
  picture: picture.en,
  siteSettings: siteSettings.en,
  media: media.en,
  notes: notes.en,
  commentMail: commentMail.en,
  previews: previews.en,
  corrections: corrections.en,
  commentReasons: commentReasons.en,
  revisions: revisions.en,
  workflow: workflow.en,
  deskArticles: deskArticles.en,
  deskHome: deskHome.en,
  calendar: calendar.en,
  front: front.en,
  moderation: moderation.en,
  mail: {
    linkHint: 'If the button does not work, open this address:',
    leave: 'Unsubscribe',
    invitation: {
      subject: 'Please confirm your sign-up for {name}’s newsletter',
      title: 'Please confirm your sign-up',
      text: 'Someone, hopefully you, asked for {name}’s newsletter at this address. Please confirm that you want it.',
      button: 'Confirm',
      notYou:
        'It was not you? Then do nothing: without your confirmation no newsletter comes, and we delete your address after seven days.',
    },
    reminder: {
      subject: 'You already receive {name}’s newsletter',
      title: 'You are already on the list',
      text: 'Someone, hopefully you, signed up for {name}’s newsletter once more. There is nothing to do: it comes to this address already.',
      button: 'Read the latest news',
      notYou: 'You would rather not get it any more?',
    },
  },
  article: {
    by: 'By {names}',
    published: 'Published {date}',
    updated: 'Updated {date}',
    readingTime: '{minutes, number} min read',
    comments: '{count, plural, =0 {0 comments} one {# comment} other {# comments}}',
    source: 'Source: {name}',
    sources: 'Sources',
    sourceKind: {
      press_release: 'press release',
      interview: 'interview',
      own_reporting: 'our own reporting',
      document: 'document',
      wire: 'news agency',
    },
    tags: 'Topics',
    share: 'Share this story',
    shareOn: 'Share on {service}',
    shareByMail: 'Send by e-mail',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    shareWith: 'Share…',
    aboutAuthor: 'About the author',
    aboutAuthors: 'About the authors',
    moreFrom: 'More from {name}',
    related: 'You may also like',
    neighbours: 'Newer and older stories',
    newer: 'Newer',
    older: 'Older',
    picture: 'Picture: {credit}',
    gallery: 'Gallery',
    watchOn: 'Watch on {service}',
    openOn: 'Open on {service}',
    playHere: 'Play here',
    showHere: 'Show here',
    loadsFrom: 'Loads from {service}',
    embedNote: 'Opens {service}. Nothing is loaded from there before you do.',
    download: 'Download ({size})',
    readAlso: 'Read also',
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    inOtherLanguage: 'អានជាភាសាខ្មែរ',
    video: 'Video',
    audio: 'Audio',
    footnote: 'End of article',
  },
  comments: comments.en,
  commentRules: commentRules.en,
  archive: {
    section: 'Section',
    tag: 'Topic',
    author: 'Author',
    count: '{count, plural, =0 {No stories yet} one {# story} other {# stories}}',
    empty: 'Nothing has been published here yet. The latest news is a good place to start.',
    nothingYet: 'The first story is on its way. Come back soon.',
    older: 'Older stories',
    newer: 'Newer stories',
    newest: 'Newest stories',
    pages: 'More stories',
    pageTitle: '{title}, page {page, number}',
    feed: 'RSS feed of {title}',
    allNews: 'All news',
    allNewsDescription: 'Everything we have published, newest first.',
  },
  search: {
    title: 'Search',
    label: 'Search all stories',
    button: 'Search',
    results:
      '{count, plural, =0 {Nothing found for “{query}”} one {# story for “{query}”} other {# stories for “{query}”}}',
    manyResults: 'More than {count, number} stories for “{query}”',
    hint: 'Try fewer or other words, or look through the latest news on this page.',
    invitation: 'Type a word, a name or a place.',
    more: 'More results',
    previous: 'Previous results',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'It may have moved, or the address may have a typing mistake. Search for it, or start with the latest news.',
  },
  withdrawn: {
    title: 'This story has been withdrawn',
    text: 'We took it off the site on {date}.',
    reason: 'Why: {reason}',
  },
  outage: {
    title: 'We will be back in a moment',
    text: 'This page cannot be shown just now. Please try again in a few seconds.',
  },
  error: {
    title: 'Something went wrong',
    text: 'The page could not be shown. Please try again in a moment.',
  },
};

export type Messages = typeof en;
