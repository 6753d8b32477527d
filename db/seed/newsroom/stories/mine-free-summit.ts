import { embed, factBox, h2, h3, p, quote, relatedLink, sourceLine } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'mine-free-summit',
  section: 'diplomacy',
  tags: ['siem-reap', 'canada', 'health'],
  authors: ['surya'],
  picture: 'angkor-silhouette',
  sources: [
    { source: 'mfaic', kind: 'press_release', url: 'https://www.mfaic.gov.kh' },
    { source: 'tbc', kind: 'own_reporting' },
  ],
  publishedAt: '2024-11-25T04:00:00Z',
  en: {
    slug: 'siem-reap-hosts-a-summit-for-a-world-without-mines',
    headline: 'Siem Reap hosts a summit for a world without mines',
    dek: 'Every five years the states of the Ottawa treaty take stock. This week they do so in a province that was once among the most heavily mined on earth.',
    pictureCaption: 'Daybreak over Angkor. Illustration: The Better Cambodia',
    body: [
      p(
        'Delegates who arrived early had a choice on Sunday afternoon: the temples, or the rats. A fair number chose the rats. At a visitor centre on the road out of town, African giant pouched rats in small harnesses trot along a string and scratch at the ground where they smell explosive. They are too light to set off a mine, they work for banana, and by noon they are asleep.',
      ),
      p(
        'The meeting that opens in Siem Reap today is a sober affair by comparison. It is the fifth review conference of the treaty that bans anti-personnel mines, known everywhere as the Ottawa treaty after the city where it was signed in December 1997. Cambodia was among the first to sign. Such reviews take place every five years, and the earlier ones were held in Nairobi, Cartagena, Maputo and Oslo.',
      ),
      h2('From the field to the hall'),
      p(
        'There is a reason for coming here. At the end of the fighting nobody knew how many mines lay in Cambodian soil, and the guesses ran into millions. Casualties in the mid-nineties were counted in the thousands every year. They have since fallen to a few dozen. Much of the land that has been cleared is now under cassava, cashew and rice, which is what most of it was before.',
      ),
      p(
        'The delegates of more than 160 states are to look at what has worked, to agree on a plan for the next five years, and to talk about those who live with the injuries. Survivors have been invited to the hall, as they were in Ottawa, and several of them are the people who have done this work longest.',
      ),
      quote(
        'When I was fourteen I was a statistic. Then I was a patient, then a pupil, then I was somebody who repairs radios. I think they should hear mainly about the last part.',
        'A radio repairman from Pailin, on his way to a side event',
      ),
      h3('A museum and a gold medal'),
      p(
        'The best-known Cambodian deminer of recent years was a rat as well. Magawa, born in Tanzania and trained by the organisation APOPO, found more than a hundred mines and other explosives in the course of five years and in 2020 was awarded the gold medal of a British animal charity, the first of his kind to be so honoured. He retired with it the following year and died in January 2022 of old age, after a week spent mostly playing and napping.',
      ),
      p(
        'Dogs, long-handled detectors, armoured diggers and drones do the rest. And at the end of every technique there is a person on her knees with a trowel.',
      ),
      h3('What remains to be done'),
      p(
        'Cambodia had hoped to be free of known minefields by 2025. The remaining ground is mostly in the north-west, and the last part of such work is always the slowest, as it is with any list of chores. New suspicions are reported when farmers open up land that nobody had use for. Each report has to be surveyed, and most turn out to be nothing, which is the best possible result and takes just as long.',
      ),
      factBox(
        'The Ottawa treaty',
        p(
          'Its full name: Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on their Destruction.',
        ),
        p('Opened for signature in Ottawa on 3 December 1997. In force since 1 March 1999.'),
      ),
      embed('x', 'https://x.com/minefreeworld', 'The convention’s secretariat on X'),
      sourceLine('Anti-Personnel Mine Ban Convention', 'https://www.apminebanconvention.org'),
      relatedLink(
        '/the-country-that-once-received-blue-helmets-now-sends-them',
        'The country that once received blue helmets now sends them',
      ),
    ],
  },
};
