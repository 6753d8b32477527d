import { correction, factBox, h2, p, rule, sourceLine, table } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'memorial-sites',
  section: 'diplomacy',
  alsoIn: ['culture'],
  tags: ['phnom-penh', 'angkor', 'conservation'],
  authors: ['bopha', 'surya'],
  picture: 'lotus-pond',
  sources: [{ source: 'unesco', kind: 'press_release', url: 'https://whc.unesco.org' }],
  publishedAt: '2025-07-14T02:20:00Z',
  updatedAt: '2025-07-15T06:45:00Z',
  en: {
    slug: 'three-places-of-memory-join-the-world-heritage-list',
    headline: 'Three places of memory join the World Heritage List',
    dek: 'A school that became a prison, an orchard of graves and a remote first camp are now in the world’s care. On Sunday morning the drums were beaten.',
    pictureCaption: 'Lotus buds are gathered as offerings. Illustration: The Better Cambodia',
    body: [
      p(
        'At seven on Sunday morning, drums were beaten in pagodas and public offices across the country. They were not loud everywhere. In one pagoda in Takeo the drum is old and its skin loose, and the monk who struck it said afterwards that it had sounded as it ought to: not like a triumph.',
      ),
      p(
        'The occasion was a decision taken two days before in Paris. On 11 July the World Heritage Committee added “Cambodian Memorial Sites: From centres of repression to places of peace and reflection” to its list. It is the first entry that Cambodia has made for recent history rather than for ancient stone, and one of a small number anywhere that stand for memory of this kind.',
      ),
      h2('The three sites'),
      p(
        '**Tuol Sleng**, in Phnom Penh, was a secondary school before 1975 and became the prison known as S-21. The classrooms are still recognisable as classrooms. **Choeung Ek**, south-west of the capital, was an orchard and a Chinese graveyard; thousands were taken there from the prison to be killed. **M-13**, in Kampong Chhnang, is the least known. It was a prison camp in the forest in the years before 1975, and there is very little to see, which is a part of what it has to tell.',
      ),
      p(
        'The three have been tended for decades by people whose names do not appear in the decision: those who dusted the photographs, catalogued the papers, scanned the negatives, walked with visitors who could not go on, and waited with them. In the courtyard of Tuol Sleng survivors have sat at a table with their books for years, and have answered the same questions from schoolchildren with great patience.',
      ),
      h2('What a listing does'),
      p(
        'A place on the list brings no large sum of money. It brings duties: a plan of management, regular reports, a say for the neighbours about what may be built next door. It also brings visitors. The director of a small guest house near Choeung Ek told us she hopes that they will stay longer than the hour most of them have now, and that the tuk-tuk drivers will agree among themselves not to wait with their engines running.',
      ),
      p(
        'It was fifty years ago, in April 1975, that the city was emptied. Most of the people living in Cambodia today were born well after those years had ended. For many of them the first lesson about that time is a school trip, often in white shirts, often with one pupil who has to sit down in the shade.',
      ),
      rule(),
      table(
        'Cambodia on the World Heritage List',
        ['Property', 'Listed'],
        ['Angkor', '1992'],
        ['Temple of Preah Vihear', '2008'],
        ['Temple zone of Sambor Prei Kuk', '2017'],
        ['Koh Ker', '2023'],
        ['Cambodian Memorial Sites', '2025'],
      ),
      factBox(
        'Before you visit',
        p(
          'Both sites in and near Phnom Penh ask visitors to dress as for a pagoda, to speak quietly and not to take pictures of themselves. Audio guides exist in many languages, Khmer among them.',
        ),
      ),
      correction(
        'correction',
        '2025-07-15T06:45:00Z',
        'An earlier version of this article called the memorial sites the fourth Cambodian property on the list. They are the fifth; Koh Ker, listed in 2023, had been left out of the table.',
      ),
      sourceLine('UNESCO World Heritage Centre', 'https://whc.unesco.org/en/statesparties/kh'),
    ],
  },
};
