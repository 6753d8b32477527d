import { embed, h2, p, picture, pullQuote, quote, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'cardboard-robots',
  section: 'education',
  tags: ['schools', 'youth', 'startups'],
  authors: ['maly'],
  picture: 'robotics-lab',
  sources: [
    { source: 'tbc', kind: 'own_reporting' },
    { source: 'moeys', kind: 'document', url: 'https://moeys.gov.kh' },
  ],
  publishedAt: '2026-03-14T05:00:00Z',
  en: {
    slug: 'a-robot-made-of-a-fan-a-shoebox-and-a-dispute',
    headline: 'A robot made of a fan, a shoebox and a dispute',
    dek: 'At a high-school robotics fair in the provinces the machines mostly failed. It was one of the better days anyone could remember.',
    pictureCaption: 'Team Four, ten minutes before the judges.',
    body: [
      p(
        'The robot that sorts rice from gravel sorted nothing, and caught fire. It was a small fire. By the time the headmistress had arrived with the bucket, Team Four was already quarrelling over whose idea it had been to run the motor off a motorbike battery, and a boy from Team Two was filming.',
      ),
      p(
        'The fair was in a gymnasium with the windows open. Twenty-three teams had come, from nine secondary schools, by minibus and in one case by ox-cart as far as the road. The rules allowed one small programmable board per team, which was provided. Everything else had to be found.',
      ),
      h2('A list of parts'),
      p('We went along the tables and wrote down what things had been before:'),
      ul(
        'Three fans, a printer, the door of a microwave.',
        'Sandals, as wheels. (Left ones only: the right are said to be worn on the inside.)',
        'A fishing reel.',
        'A grandmother’s hearing aid, with permission.',
        'Bamboo, in every load-bearing role.',
      ),
      p(
        'There was a scarecrow that turned its head when something moved, and terrified a member of the jury. There was a machine for telling whether a coconut is young, by knocking; it was right six times in ten, and so, its inventors pointed out, is their uncle. Two girls from a pagoda school had built an alarm that rings when the water in the rice has dropped below the third knuckle, a measure they had taken from their mother and turned into four centimetres.',
      ),
      pullQuote('It was right six times in ten, and so, its inventors pointed out, is their uncle.'),
      p(
        'What one did not see was kits. In the capital there are schools with cupboards full of them, and one can buy a robot that follows a line straight out of the box. The teacher who set up the fair, Mr Visal, taught himself from videos at night and has nothing against a kit. But it can do only one thing wrong, he says. A shoebox can go wrong in every way there is, and then you have learned the lot.',
      ),
      quote(
        'I don’t ask, does it work. I ask, what did it do instead? They always know.',
        'Mr Visal, physics teacher',
      ),
      picture('startup-desk', {
        alt: 'A laptop with charts, a lamp and a plant on a desk; a city at dusk outside the window',
        caption: 'At night, in front of a screen: that is how Mr Visal taught himself.',
      }),
      p(
        'Science and technology have a larger place in the Cambodian curriculum than they had ten years ago, and there are now model schools with laboratories and longer days. There are far more schools with a cupboard. What the fair showed is, perhaps, how much will go into a cupboard if there is someone to hold the door.',
      ),
      h2('And the prize'),
      p(
        'First prize, a multimeter, went to the water alarm. Second prize, a different multimeter, was awarded to the coconut. The jury then withdrew for some time and came back with a third, which had not been planned: the smoke-blackened remains of the rice sorter should be exhibited for a month in the entrance hall, with a label written by Team Four that explained, without blaming anyone, what it had done instead.',
      ),
      p('It took them two weeks. The label is very good. It has a diagram.'),
      embed(
        'youtube',
        'https://www.youtube.com/@thebettercambodia',
        'The Better Cambodia on YouTube',
        'The scarecrow, turning its head.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
