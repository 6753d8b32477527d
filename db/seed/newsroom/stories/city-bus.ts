import { factBox, h2, p, picture, pullQuote, relatedLink, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'city-bus',
  section: 'economy',
  tags: ['phnom-penh', 'transport', 'youth'],
  authors: ['vannak'],
  picture: 'rain-street',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2025-05-16T23:30:00Z',
  en: {
    slug: 'the-bus-at-rush-hour-and-who-is-on-it',
    headline: 'The bus at rush hour, and who is on it',
    dek: 'Phnom Penh had no city bus until 2014. Now it has regulars, a fare of 1,500 riel and its own good manners.',
    pictureCaption: 'When it rains, the bus fills. Illustration: The Better Cambodia',
    body: [
      p(
        'At 5.20 in the afternoon the rain comes down on Monivong Boulevard as if somebody had tipped out a bath, and a hundred motorbikes swing under the nearest awning. The bus does not swing anywhere. It comes up through the water with its wipers going and its door open, and eleven people get in who had not meant to.',
      ),
      p(
        'Four of them stay standing near the door, ready to leave. You can tell who is a regular: they move to the back, where it is coolest, and put their bags on their feet.',
      ),
      h2('A short history of getting about'),
      p(
        'For most of its life the city went by cyclo, then by motorbike taxi, then by its own motorbike. Earlier attempts at a bus had not lasted. In February 2014 ten buses were sent up and down a single road for a month, as a trial; people rode to the end and back for the air conditioning, families brought lunch. Regular service began that autumn with three lines. There have been more of them since, with stops that have roofs, and an app that shows where the bus is.',
      ),
      p(
        'The fare is 1,500 riel, about as much as a small iced coffee on the pavement. Schoolchildren, students, monks, the elderly and some others ride free. On the afternoon of the rain, at a rough count, every second passenger had a school bag.',
      ),
      pullQuote(
        'You can tell who is a regular: they move to the back, where it is coolest, and put their bags on their feet.',
      ),
      h2('The regulars'),
      p(
        'Mrs Sopheap, who sews collars in a workshop by the airport road, has not missed a day in three years, and calculates that she has saved the price of a fridge. The fridge is named after the line. Mr Hong, a retired surveyor, has no errand. He rides to the end of it and back every Thursday, on the right side going and the left side returning, and keeps notes on what has been pulled down.',
      ),
      p(
        'Then there is a group of pupils from a lycée who do their physics homework across the aisle. One reads the question out; the answer comes from somewhere further back. On one occasion, they swear, it came from the driver.',
      ),
      picture('tuk-tuk', {
        alt: 'A teal tuk-tuk with a woman and a child in it passes a row of shophouses.',
        caption: 'The last kilometre is often done by tuk-tuk.',
        credit: 'Illustration: The Better Cambodia',
      }),
      p(
        'Complaints are also to be had. The buses stand in the same jam as everybody else, for there are few lanes of their own. They stop running early, which is hard on those who work late. And the map at the stop outside the market has been upside down since the last festival.',
      ),
      factBox(
        'Good to know',
        ul(
          'Have small notes ready: the box gives no change.',
          'Get in at the front, get out in the middle.',
          'The seats behind the driver are for monks, for older people, and for those who carry somebody.',
        ),
      ),
      p(
        'At the railway station the rain stopped as though turned off at the tap. Of the eleven, seven got out to walk. The other four had by then found seats. One of them asked her neighbour, in a lowered voice, where exactly this bus went to, and the neighbour told her, and then the rest of the bus told her as well.',
      ),
      relatedLink(
        '/five-hours-to-the-sea-a-day-on-the-southern-line',
        'Five hours to the sea: a day on the southern line',
      ),
    ],
  },
};
