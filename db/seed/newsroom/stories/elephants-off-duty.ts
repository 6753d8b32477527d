import { factBox, h2, p, picture, quote, relatedLink, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'elephants-off-duty',
  section: 'environment',
  alsoIn: ['people'],
  tags: ['mondulkiri', 'conservation', 'tourism'],
  authors: ['vannak'],
  picture: 'elephant-forest',
  sources: [
    { source: 'wcs', kind: 'document', url: 'https://cambodia.wcs.org' },
    { source: 'tbc', kind: 'own_reporting' },
  ],
  publishedAt: '2025-10-18T01:50:00Z',
  en: {
    slug: 'elephants-with-nothing-to-do',
    headline: 'Elephants with nothing to do',
    dek: 'In the hills of Mondulkiri, retired working elephants spend the day eating bamboo. Their keepers are finding out what that looks like.',
    pictureCaption: 'Next door, where the elephants are wild and nobody has named them.',
    body: [
      p(
        'Mom is scratching her behind against a tree. It is a slow business. The tree, which is about the thickness of a telegraph pole, sways; a shower of leaves comes down on the four Dutch people, one Cambodian bank clerk and me, standing at the proper distance in borrowed gumboots; and Mom, who is somewhere around sixty, closes her eyes.',
      ),
      p('“This,” says Nhel, who has looked after her for most of his life, “is the programme.”'),
      p(
        'Until eleven years ago the programme was different. She hauled logs in the eighties, and then carried rice and relations between Bunong villages where there was no road, and then, when the road came, she carried visitors, on a seat, round a field outside Sen Monorom, eight times a day. Her back has a dent. Nhel’s family shared her with five others, as people may share a tractor, and her earnings went round by turns.',
      ),
      h2('A relation, on the large side'),
      p(
        'Among the Bunong an elephant is not livestock. One asks its spirit before a journey, and when it dies there is a mourning. A village in which an elephant has given birth without the right ceremony is in serious trouble, and hence they were never bred; calves were caught in the forest and raised. That ended long ago. There remain in the province a few dozen captive animals, most of them grandmothers.',
      ),
      p(
        'The arrangement by which Mom retired was worked out over a great deal of rice wine. An organisation that keeps a stretch of forest pays the owning families every month what the rides used to bring in. Visitors pay to walk behind. The elephant is not ridden, washed by strangers, dressed or fed bananas for the camera. Neither is there any guarantee that she will appear. The bank clerk, from Phnom Penh, thinks that this is the oddest excursion he has ever bought and is taking notes for his mother.',
      ),
      quote(
        'I thought she would stand at the gate and wait for me. She walked off and didn’t look round. I was a bit hurt.',
        'Nhel, mahout',
      ),
      p(
        'The first weeks were the hard ones, for him. He had never had to follow her before. It turned out that she liked the stream in the early morning and not, as he had always believed, at noon; that she could open a knot; and that she was fond of another old cow called Sambo, with whom she stands for hours, trunk in trunk’s reach, exchanging rumbles so low that you feel them in the gumboots.',
      ),
      picture('cardamom-mountains', {
        alt: 'Two hornbills fly over misty forest ridges; two rangers look out from a ledge',
        caption: 'Forest to the edge of the map, or nearly. From the ridge you can also see where it stops.',
        wide: true,
      }),
      h2('The forest next door'),
      p(
        'Beyond the stream lies the Keo Seima Wildlife Sanctuary, where the elephants are wild and nobody has named them. It is one of the richest forests in the country, with douc langurs and gibbons, and it has neighbours: cassava, cashew, rubber. Some of the people who patrol it used to hunt in it. Part of what pays them is carbon, sold by the tonne to companies on the other side of the world, an idea that Nhel has had explained to him three times. He has decided to regard it as a sort of rent for the air.',
      ),
      factBox(
        'Before you book',
        ul(
          'No riding, no shows, no bathing with the animals. If these are on offer, it is not a sanctuary.',
          'Ask who owns the elephant and who is paid.',
          'Expect leeches from June to October.',
          'Bring patience in place of fruit.',
        ),
      ),
      p(
        'Towards three Mom has had enough of the tree. She pulls up a bamboo, eats the top, drops the rest and moves downhill into the green, and in less time than it takes to write it down four tonnes of elephant have become impossible to see. One hears her for a while. Nhel picks up his bag, listens to where she is going, and follows at a distance, like somebody seeing a relation home.',
      ),
      relatedLink('/what-the-camera-saw-at-the-stream', 'What the camera saw at the stream'),
      sourceLine('WCS Cambodia', 'https://cambodia.wcs.org'),
    ],
  },
};
