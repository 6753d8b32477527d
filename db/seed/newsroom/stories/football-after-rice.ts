import { embed, h2, p, picture, pullQuote, quote, sourceLine, table } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'football-after-rice',
  section: 'people',
  tags: ['sport', 'youth', 'battambang'],
  authors: ['piseth'],
  picture: 'football-pitch',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2026-08-15T10:50:00Z',
  en: {
    slug: 'offside-explained-with-ducks',
    headline: 'Offside, explained with ducks',
    dek: 'A girls’ team in Battambang province has a pitch for five months of the year. For the other seven it is a rice field.',
    pictureCaption: 'Last light, last minute. Whether it was offside is still talked about.',
    body: [
      p(
        'Coach Sokly has brought the ducks. There are six of them. One, with a ribbon, is the goalkeeper. She shoos the second behind the last defender and holds up her hand.',
      ),
      p('“Now,” she says. “If the ball is passed to this duck, what is she?”'),
      p('“Offside!” shout eighteen girls.'),
      p('“And if she was already running when it was passed?”'),
      p('There is an argument. The duck, meanwhile, has gone back onside of its own accord.'),
      p(
        'It is August and there is no pitch. It is under the rice, forty centimetres high, and the team, ages eleven to sixteen, trains on the dyke road in a column two abreast, which Sokly considers excellent for passing. In December, when the field has been cut and the earth rolled by everybody’s father’s tractor, they will get it back: seventy paces by forty-five, with a slope to the canal. The farmer who owns it is the grandfather of the left back. He had expected to be asked once.',
      ),
      h2('Why the shirts are orange'),
      p(
        'They are the shirts of a company that repaired a road. Sokly, who is 29 and sells insurance on weekdays, talked the foreman out of a box of them. As a child she played with her brothers until she was twelve, when an aunt remarked that it was enough now. She stopped. What she recalls is that no one had forbidden it. It was only that there was nobody to go on with.',
      ),
      quote(
        'So the first rule of our club is that there must always be someone to go on with.',
        'Sokly, coach',
      ),
      p(
        'That is why no one is turned away, and why they are eighteen and not eleven. Two have never been seen to kick the ball. One has a bad leg and is the tactician; her drawings, in ballpoint on the backs of seed bags, are frankly beyond the team, but are kept.',
      ),
      pullQuote('The farmer who owns it had expected to be asked once.'),
      p(
        'Since the SEA Games were held at home in 2023, and girls’ football was to be seen on the noodle-shop television, there have been others to play against. Five communes now have a side. There is a league, in so far as anyone can reach anyone.',
      ),
      table(
        'Dry season 2026, final standing as painted on the water tank',
        ['Team', 'Played', 'Won', 'Remark'],
        ['Canal Side', '8', '6', 'Have boots'],
        ['Orange', '8', '5', 'Us'],
        ['Railway', '8', '4', 'Train came, one match unfinished'],
        ['Temple School', '8', '3', 'Best songs'],
        ['Far Hill', '8', '1', 'But they walked there'],
      ),
      picture('rice-paddies', {
        alt: 'Green rice fields from above: palms, a red track with an ox cart, planters and a buffalo',
        caption: 'The pitch in August. The penalty spot is somewhere to the right.',
      }),
      p(
        'Far Hill, it should be said, beat Orange. It is still talked about. They had come nine kilometres on foot, they had seven players and a baby, and they scored in the last minute from what was, beyond any doubt, an offside position. Nobody on the Orange side protested. They had been looking at the baby.',
      ),
      p(
        'On the dyke, the lesson is over and the ducks are being counted into the basket. Five. There is a short search. The sixth is found at the edge of the rice with its neck stretched out, some way behind the last defender, waiting, with every appearance of confidence, for the pass.',
      ),
      embed(
        'x',
        'https://x.com/thebettercamb',
        'The Better Cambodia on X',
        'Results from small leagues, on Sunday evenings in the dry season.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
