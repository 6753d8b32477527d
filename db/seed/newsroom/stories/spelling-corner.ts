import { p } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'spelling-corner',
  section: 'education',
  tags: ['schools', 'youth'],
  authors: ['piseth', 'maly'],
  picture: null,
  publishedAt: '2026-11-22T05:00:00Z',
  en: {
    slug: 'spelling-corner-the-letter-with-a-hat',
    headline: 'Spelling corner: the letter with a hat',
    dek: 'A pupil in Siem Reap asks about a sign that makes no sound. Our Khmer editor replies.',
    body: [
      p(
        '“Why must I write a letter,” asks Rachana, who is ten, “and then put a sign on top that says not to read it?” She means ៍, the *toandakheat*, and has plainly just had a dictation.',
      ),
      p(
        'It is a fair question. Many Khmer words came a long time ago from Pali and Sanskrit, with more sounds than a Khmer tongue wanted. The sounds were dropped; the letters stayed, out of politeness. The sign is a small hat, put on a letter that has come to be seen and not to speak. Think of an old uncle at a wedding. You would not leave him off the list.',
      ),
      p(
        'English does the same, Rachana, only without the hat. Ask your teacher about *knight*. Then hand in the dictation.',
      ),
    ],
  },
};
