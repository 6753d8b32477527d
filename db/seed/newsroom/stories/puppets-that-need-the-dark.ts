import { embed, factBox, h2, h3, ol, p, picture, pullQuote, sourceLine } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'puppets-that-need-the-dark',
  section: 'culture',
  tags: ['siem-reap', 'crafts', 'youth'],
  authors: ['bopha'],
  picture: 'shadow-puppets',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2025-06-14T11:20:00Z',
  en: {
    slug: 'the-puppets-that-need-the-dark',
    headline: 'The puppets that need the dark',
    dek: 'A cowhide, a chisel, a fire of coconut shells, and young dancers who carry the heroes of the Reamker above their heads.',
    pictureCaption: 'Between the fire and the screen, leather becomes a prince.',
    body: [
      p(
        'First you need a cow that has died well, says the old carver, meaning without barbed wire. A scratch in the hide is a scratch in the hero’s face for ever.',
      ),
      p(
        'The skin is soaked, scraped, stretched on a frame in the sun and stained with the bark of the *kandaol* tree until it is the brown of strong tea. Then somebody draws on it with white pencil. Then it is turned into lace, with a chisel and a mallet, hole by hole, while a boy fans away the flies. A large panel of *sbek thom* can be taller than the woman who carves it and weigh as much as a full water can. There is no joint in it. It has no strings. All its life comes from the legs of the person underneath.',
      ),
      h2('Dancing with furniture'),
      p(
        'Rehearsal takes place in a yard on the road out of Siem Reap, on packed earth, in the last of the light. There are nine young people in football shirts and one bedsheet. Each has a panel on two sticks held over the head. They step as the monkeys of the classical dance step, knees out, toes up, with the difference that they are at the same time carrying a palace.',
      ),
      p(
        'The story is the *Reamker*, the Khmer Ramayana: Preah Ream in exile, Neang Seda carried away, the monkeys building their road through the sea. Everyone in the audience knows how it ends. They come for the way it is told by two narrators, who stand at the sides and argue in verse, and for the moment when a figure turns from the screen and you see that the demon has sneakers on.',
      ),
      pullQuote('All its life comes from the legs of the person underneath.'),
      p(
        'Chanra, 22, joined four years ago to be near a girl who has since moved to Battambang. He stayed for the shoulders, he says, flexing one. He cleans rooms in a guesthouse from six until two. He carries Hanuman from six in the evening, and on nights with two shows he goes home and falls asleep with his arms still up.',
      ),
      h3('What the fire does'),
      p(
        'Electric light makes a clean, dead shadow. The troupe burns coconut shells in a raised pan behind the screen, because flame moves and so the edges of the figures move too: they breathe. Somebody has to feed it and sit downwind. This week that is Chanra’s cousin, whose hair smells of barbecue until Thursday.',
      ),
      picture('night-market', {
        alt: 'Lanterns above the stalls of a night market, people walking between them',
        caption: 'Small shows at the night market pay for large ones at the pagoda.',
      }),
      p(
        'UNESCO proclaimed sbek thom a masterpiece in 2005, and it has been on the list of humanity’s heritage ever since. The certificate hangs in somebody’s office. In the yard they are concerned with the hide: they would like to make a new Seda, the old one having been rained on in a way that suits her tragic story and nothing else.',
      ),
      factBox(
        'From cow to prince',
        ol(
          'Soak and scrape the hide, three days.',
          'Stretch and dry it in the sun, as long as it takes.',
          'Stain with bark, dry again, draw the figure.',
          'Carve, about two weeks for a large panel.',
          'Offer incense, fruit and a pig’s head (papaya is accepted) before the first performance.',
        ),
      ),
      p(
        'When it is quite dark, they do the sea road once through with the fire. Children arrive on bicycles and sit down without being asked. A dog barks at the demon king, is told off, and lies down at the edge of the light to watch.',
      ),
      embed(
        'facebook',
        'https://www.facebook.com/thebettercambodia',
        'The Better Cambodia on Facebook',
        'We post the dates of small performances when troupes send them to us.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
