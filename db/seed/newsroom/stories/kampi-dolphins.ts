import { correction, factBox, h2, p, picture, relatedLink, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'kampi-dolphins',
  section: 'environment',
  tags: ['mekong', 'conservation', 'tourism'],
  authors: ['dara'],
  picture: 'dolphins',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2025-02-08T07:40:00Z',
  updatedAt: '2025-02-10T03:15:00Z',
  en: {
    slug: 'the-dolphins-of-kampi-counted-by-their-fins',
    headline: 'The dolphins of Kampi, counted by their fins',
    dek: 'A nick, a notch, a scar from an old net: on the Mekong near Kratie, boatmen have learned to tell the animals apart.',
    pictureCaption:
      'You hear the breath first. Mostly there is only a ring on the water; sometimes there is this.',
    body: [
      correction(
        'correction',
        '2025-02-10T03:15:00Z',
        'An earlier version of this article placed the Kampi pool south of Kratie town. It lies about fifteen kilometres to the north.',
      ),
      p('Pfff. Everyone in the boat turns left. The thing was on the right.'),
      p(
        'This is how watching Irrawaddy dolphins goes, and the boatman, whose name is Borey, lets his passengers enjoy it for some minutes before he tells them to stop looking and to listen. He has cut the engine. The Mekong, a mile wide here, slides round the islands with a sound like cloth. Then again, quite near, somebody lets out a breath as if putting down something heavy, and there is the head: grey, blunt, without a beak, and wearing what one can only call a smile.',
      ),
      p(
        'Kampi is a deep pool where the river turns, fifteen kilometres above the town of Kratie. In the dry season, when the rest of the channel is shoals and sandbanks, the dolphins gather in pools like this one, between here and the Lao border. There may be about a hundred in the whole river. It is one of the smallest populations of the species anywhere, and for a long time it had only gone down.',
      ),
      h2('Notch, nick, comb'),
      p(
        'They can be counted because they can be told apart. The dorsal fin is small and rounded, and it picks up marks as a doorpost does. Researchers photograph each fin and match it against a catalogue. The boatmen have a catalogue too, only not on paper. Borey knows *Comb*, whose fin has three teeth missing; *the Widow*; and a large pale animal with a rope scar, known as *the Policeman* because he turns up when one is doing nothing.',
      ),
      p(
        'He fished here as a boy. His father, like most people, set gillnets, curtains of nylon thread that hang in the current, and it was these above all that drowned the dolphins. Setting them in the core zone has been forbidden for years. What has helped, Borey thinks, is that there are now river guards who go out at night, and that on the bank a coffee stall, three guesthouses and forty boats depend upon there being something to see.',
      ),
      picture('mekong-ferry', {
        alt: 'A teal ferry carries a lorry, motorbikes and passengers over a brown river; a woman with a basket on her head and a child wait on the bank',
        caption: 'The crossing at Kratie. Boats slow down through the pool; most of them, most of the time.',
      }),
      p(
        'In the last few years more calves have been seen, and fewer adults found dead. People who work on the river say so carefully, like people carrying a full bowl. A calf is born after some fourteen months, and the mother may not have another for three years. One bad night with a net undoes a good decade.',
      ),
      factBox(
        'If you go',
        ul(
          'Dry season, December to May. Early or late in the day.',
          'Ask the boatman to switch off and drift. If he won’t, choose another.',
          'Never feed, never chase, no swimming.',
          'Do not expect a leap. These dolphins do not do tricks; they breathe, and it is enough.',
        ),
      ),
      p(
        'On the way back Borey points with his chin. By the sandbank a fin comes up, and close behind it a second, hardly bigger than a hand. It has no marks on it at all. “That one hasn’t got a name yet,” he says, and opens the throttle as gently as if it were asleep.',
      ),
      relatedLink('/the-cranes-that-wait-for-the-last-cart', 'The cranes that wait for the last cart'),
      sourceLine('The Better Cambodia'),
    ],
  },
};
