import { factBox, h2, ol, p, picture, quote, relatedLink, rule, sourceLine } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'peacekeepers',
  section: 'diplomacy',
  alsoIn: ['people'],
  tags: ['health'],
  authors: ['vannak'],
  picture: 'water-well',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2024-09-21T02:00:00Z',
  en: {
    slug: 'the-country-that-once-received-blue-helmets-now-sends-them',
    headline: 'The country that once received blue helmets now sends them',
    dek: 'Since 2006 Cambodians have cleared mines and dug wells under the flag of the United Nations, from Sudan to Lebanon.',
    pictureCaption:
      'Wells are often the first thing an engineering unit is asked for. Illustration: The Better Cambodia',
    body: [
      p(
        'The white cars are what people of a certain age remember. In 1992 they were everywhere in Phnom Penh, with two black letters on the door, driven by Bangladeshis, Poles, Uruguayans and Ghanaians who had come to see a peace agreement through and an election held. Children learned to shout hello in a dozen languages. Then, in late 1993, the white cars left.',
      ),
      p(
        'Thirteen years later a Cambodian unit boarded a plane going the other way. Its members were deminers, and they were bound for Sudan. It was the first time that the country sent peacekeepers abroad under the flag of the United Nations, and it has done so ever since: to Chad and the Central African Republic, to Lebanon, to South Sudan and to Mali. Most have gone as engineers, deminers and medical staff.',
      ),
      h2('A trade learned at home'),
      p(
        'That deminers went first was no accident. Few countries have had to learn the work so thoroughly. The soil of the western provinces was sown with mines for two decades, and the centre that coordinates their removal was founded in 1992, while the white cars were still about. Those who train there begin with an exercise that looks like gardening: kneel, prod, brush, wait. The first lesson is to be slow.',
      ),
      quote(
        'At home you clear a field so that a family you can see may plant it. Over there you will perhaps never meet the family. You clear it in the same way.',
        'A deminer from Kampong Thom, retired, who served one tour abroad',
      ),
      p(
        'We met the man who said this at a wedding, where he had been put at the table of the quiet uncles. He did not want his name printed, since, as he put it, there were thirty others in the unit who did the same and one who did it better. He remembers chiefly the dust and the cook. The cook had carried a sack of dried fish through three airports.',
      ),
      picture('clinic', {
        alt: 'A woman in a white coat examines a child on its mother’s lap; a nurse stands by.',
        caption: 'Medical staff have been part of many contingents.',
        credit: 'Illustration: The Better Cambodia',
      }),
      h2('What a tour looks like'),
      p('A tour of duty usually runs to about a year. The order of things hardly varies:'),
      ol(
        'Months of training at home: the task itself, first aid, the rules of the United Nations, and English or French.',
        'A medical examination and more inoculations than anyone cares to count.',
        'Shipping. The containers with bulldozers, tents and spare parts leave long before the people do.',
        'The handover from the unit that is going home, which is mostly a list of what is broken.',
        'The work, six days a week, and the seventh for laundry and calls to the family.',
      ),
      p(
        'Women have served in growing numbers, as deminers, engineers, doctors and military observers. In villages where men in uniform are not much trusted, it is often they who are told where the mines are.',
      ),
      rule(),
      p(
        'Nobody at the wedding made a speech about it. But when the band took a break, the retired deminer was asked by a nephew what Sudan had been like, and he thought about it for rather a long time. “Flat,” he said. Then, after more thought: “They were glad of the well.”',
      ),
      factBox(
        'Two missions, two directions',
        p(
          '**UNTAC** (1992 to 1993) was the United Nations mission in Cambodia. It organised the election of May 1993.',
        ),
        p('**UNMIS** in Sudan (from 2006) was the first mission to which Cambodia itself sent a unit.'),
      ),
      sourceLine('United Nations Peacekeeping', 'https://peacekeeping.un.org'),
      relatedLink(
        '/siem-reap-hosts-a-summit-for-a-world-without-mines',
        'Siem Reap hosts a summit for a world without mines',
      ),
    ],
  },
};
