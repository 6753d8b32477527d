import { embed, gallery, h2, p, pullQuote, relatedLink, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'statues-home',
  section: 'diplomacy',
  alsoIn: ['culture'],
  tags: ['angkor', 'conservation', 'phnom-penh'],
  authors: ['bopha'],
  picture: 'apsara-dance',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2024-07-08T03:00:00Z',
  en: {
    slug: 'fourteen-sculptures-come-home-and-the-museum-makes-room',
    headline: 'Fourteen sculptures come home, and the museum makes room',
    dek: 'Gods, a goddess and the head of a Buddha have returned from New York. Behind each crate lie years of patient letters.',
    pictureCaption:
      'Dancers still take the poses that the sculptors carved. Illustration: The Better Cambodia',
    body: [
      p(
        'The first thing a statue does on coming home is to rest. Stone that has spent decades in dry, cooled rooms should get used to the monsoon slowly, and so the crates stay shut for a while. Those who are waiting to see what is inside must wait a little longer. They have had practice.',
      ),
      p(
        'Fourteen sculptures from the Metropolitan Museum of Art in New York have been received in Phnom Penh this month. The museum had announced their return last December, after years of inquiry into how they had left the country. Most date from the ninth to the fourteenth century. Among them are a standing goddess from Koh Ker, the short-lived tenth-century capital in the north, and a large head of the Buddha.',
      ),
      h2('How they went'),
      p(
        'The story is by now well documented. In the long war years, and some way into the peace, temples that nobody could guard were plundered to order. Sculptures were sawn off at the ankles, carried by ox-cart to the border and sold on with papers that said little. In Koh Ker one can still see pedestals with two stone feet and nothing above them.',
      ),
      p(
        'What is newer is the way back. Former looters have shown investigators where they dug. Lawyers have matched feet to legs. In 2013 the same museum returned two kneeling attendants; the next year two auction houses and a museum in California gave up three more figures from the same temple; since then pieces have come from private houses, galleries and museums on three continents. In some cases a court was involved. More often it was a long correspondence.',
      ),
      pullQuote('In Koh Ker one can still see pedestals with two stone feet and nothing above them.'),
      h2('Making room'),
      p(
        'The National Museum, the red building with the courtyard and the fish ponds, was opened in 1920 and was not made for such a run of luck. There is talk of extending it. Until then the attendants rearrange. One of them, who has worked in the bronze room for nineteen years, told us that she greets newcomers with jasmine and a short introduction of herself. It is the least one can do, she said, they have been away among strangers.',
      ),
      p(
        'Not every visitor is there for the art. On the morning of our visit a family from Preah Vihear had come by night bus, three generations with a rice cooker, to see a god that had stood within a day’s walk of their village. They stayed in front of him for about an hour. The youngest asked if he was going to come with them, and was told that he lives here for now.',
      ),
      gallery(
        'From temple to museum. Illustrations: The Better Cambodia',
        {
          scene: 'cardamom-mountains',
          alt: 'Two hornbills fly over misty forest ridges; two rangers look out from a ledge.',
          caption: 'Forest kept many temples hidden, and unguarded.',
        },
        {
          scene: 'angkor-silhouette',
          alt: 'Five temple towers dark against an orange and violet sunrise, mirrored in the moat, with onlookers in front.',
          caption: 'The best known of them were never quite forgotten.',
        },
        {
          scene: 'phnom-penh-skyline',
          alt: 'Phnom Penh’s riverside at dusk: lit palace roofs and towers across the water, people at the railing.',
          caption: 'The capital, where the museum is making room.',
        },
      ),
      h2('If you go'),
      ul(
        'The museum stands north of the Royal Palace and is open every day.',
        'The newly returned pieces are shown as they become fit to be shown, so it is worth asking at the desk.',
        'Flowers may be left before some statues. Ask an attendant which.',
      ),
      embed('facebook', 'https://www.facebook.com/cambodiamuseum', 'National Museum of Cambodia on Facebook'),
      sourceLine('The Better Cambodia'),
      relatedLink(
        '/three-places-of-memory-join-the-world-heritage-list',
        'Three places of memory join the World Heritage List',
      ),
    ],
  },
};
