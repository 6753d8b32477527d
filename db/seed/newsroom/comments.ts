type CommentStatus = 'pending' | 'approved' | 'rejected' | 'spam' | 'deleted';

export type CommentSeed = {
  /** Key of the story. */
  story: string;
  locale: 'en' | 'km';
  /** Unique and stable. */
  key: string;
  /** Key of the comment it answers; comes earlier in the list. */
  parent?: string;
  author: string;
  body: string;
  status: CommentStatus;
  /** Minutes after the story was published. */
  minutesAfter: number;
  likes?: number;
  featured?: boolean;
};

type Rest = Partial<Pick<CommentSeed, 'parent' | 'status' | 'likes' | 'featured'>>;

/** The comments under one edition; they are approved unless they say otherwise. */
function under(story: string, locale: CommentSeed['locale']) {
  return (key: string, minutesAfter: number, author: string, body: string, rest: Rest = {}): CommentSeed => ({
    story,
    locale,
    key: `${story}-${locale}-${key}`,
    author,
    body,
    minutesAfter,
    status: 'approved',
    ...rest,
    ...(rest.parent && { parent: `${story}-${locale}-${rest.parent}` }),
  });
}

const train = under('southern-line', 'en');
const pepper = under('kampot-pepper', 'en');
const pepperKm = under('kampot-pepper', 'km');
const market = under('night-market', 'en');
const marketKm = under('night-market', 'km');
const qr = under('qr-sugarcane', 'en');
const qrKm = under('qr-sugarcane', 'km');
const robots = under('robotics-club', 'en');
const robotsKm = under('robotics-club', 'km');
const pagoda = under('pagoda-classes', 'en');
const pagodaKm = under('pagoda-classes', 'km');
const memorial = under('memorial-sites', 'en');
const bus = under('city-bus', 'en');
const rice = under('rice-award', 'en');
const ottawa = under('ottawa-khmer-class', 'en');
const booth = under('interpreters', 'en');
const dawnKm = under('morning-market', 'km');
const ferry = under('river-ferry', 'en');

export const comments: CommentSeed[] = [
  train(
    '1',
    34,
    'Hannah Brandt',
    'I rode this line in 2018 and have been trying to describe it to people ever since. Now I can just send them the link.',
    { likes: 21 },
  ),
  train(
    '2',
    51,
    'Sok Pisey',
    'My grandmother sold eggs at Takeo station in the sixties! I read this to her on the phone. She wants to know the price now.',
    { likes: 48, featured: true },
  ),
  train(
    '3',
    66,
    'Chhim Vannak',
    'Seven hundred riel each, Bong Pisey, six for four thousand. Please tell her they were excellent.',
    { parent: '2', likes: 30 },
  ),
  train('4', 90, 'Sok Pisey', 'She says that is too cheap and the girl should not sell six at once.', {
    parent: '3',
    likes: 57,
  }),
  train('5', 118, 'Tomás Herrera', 'Your grandmother should run the railway.', { parent: '4', likes: 33 }),
  train('6', 131, 'Sok Pisey', 'She says she is busy.', { parent: '5', likes: 71 }),
  train(
    '7',
    72,
    'Bun Ratha',
    'Nice but honestly the bus is also okay now. The new road is much better than two years ago, you could have mentioned it.',
    { likes: 6 },
  ),
  train(
    '8',
    140,
    'Ingrid Solberg',
    'True about the road. But you cannot walk about in a bus, and my knees have opinions.',
    { parent: '7', likes: 4 },
  ),
  train(
    '9',
    77,
    'Keo Channary',
    'Which day was this? I think my uncle is the tailor. Did the machine have a green sheet?',
    { likes: 12 },
  ),
  train('10', 122, 'Sok Dara', 'It did. And he had put a cushion under it.', { parent: '9', likes: 19 }),
  train('11', 160, 'Keo Channary', 'That is him!! The shop opened on Thursday. First order: three sleeves.', {
    parent: '10',
    likes: 44,
  }),
  train(
    '12',
    95,
    'Marcus Webb',
    'Could you say how one books from abroad? I looked on the internet although you told me not to.',
    { likes: 2 },
  ),
  train(
    '13',
    155,
    'Heng Sovann',
    'By phone works. Or ask your guest house, they send somebody to the window.',
    { parent: '12', likes: 5 },
  ),
  train('14', 210, 'Marcus Webb', 'Thank you! Done. Left side.', { parent: '13', likes: 3 }),
  train('15', 101, 'Prum Sopheak', 'As a former salt worker: it was a friendly match.', { likes: 39 }),
  train('16', 133, 'Ly Marady', 'Four to one is friendly?', { parent: '15', likes: 26 }),
  train('17', 149, 'Prum Sopheak', 'We took off the good striker at half time.', { parent: '16', likes: 35 }),
  train(
    '18',
    170,
    'Aiko Tanabe',
    'I like the barber. In my town in Japan there was also a barber next to the line. He always stopped the razor for the 9.14.',
    { likes: 28 },
  ),
  train(
    '19',
    205,
    'Nhem Thyda',
    'Beautiful story. One small thing, it is rather Takeo at about 75 km than 70, no?',
    { likes: 3 },
  ),
  train(
    '20',
    240,
    'Oliver Grant',
    'Why is it always the left side? Because the sun is in the east in the morning and the train goes south west, so the shade is on the right??',
    { likes: 5 },
  ),
  train('21', 262, 'Chea Virak', 'The line bends a lot. I also sat on the right once. Never again.', {
    parent: '20',
    likes: 8,
  }),
  train(
    '22',
    300,
    'Im Sreypov',
    'I was one of the children who waved. I am 24 now and work at the airport. It is strange to read about the kitchens, ours was the blue one.',
    { likes: 40, featured: true },
  ),
  train(
    '23',
    420,
    'Françoise Morel',
    'Lovely. My father worked on the southern line in 1967 as a young engineer and always spoke of the hills “like furniture under sheets”. I thought it was his own image. Perhaps it is what everybody sees.',
    { likes: 31 },
  ),
  train(
    '24',
    510,
    'Deb Kowalski',
    'CHEAP FLIGHTS and train passes 80% off, write me on the messenger, only today',
    { status: 'spam' },
  ),
  train('25', 522, 'anon4471', 'nobody cares about slow trains, you people are paid to write nice things', {
    status: 'rejected',
  }),
  train(
    '26',
    700,
    'Ouk Samnang',
    'I would like to read the same about the northern line, please. With the bamboo train, and before it is too late.',
    { likes: 17 },
  ),
  train('27', 845, 'Yim Kosal', 'Second this. My father’s house stands next to it in Pursat.', {
    parent: '26',
    likes: 6,
  }),
  train('28', 1420, 'Priya Raman', 'Read it aloud at breakfast, in instalments. The cow got applause.', {
    likes: 14,
  }),
  train(
    '29',
    2880,
    'Long Maly',
    'For the egg girl: sodium chloride, NaCl, and the answer to question 4 is always “it dissolves”.',
    { likes: 52 },
  ),
  train(
    '30',
    4300,
    'Sam Okafor',
    'We took it last week with two small children. Five hours and not one “are we there yet”. There was one “can we stay”.',
    { likes: 23 },
  ),
  train(
    '31',
    939600,
    'Meng Huy',
    'Is the timetable still the same this season? Somebody told me there is a second train on Fridays.',
    { status: 'pending' },
  ),

  pepper(
    '1',
    45,
    'Chef Laurent',
    'I have used this pepper for ten years and did not know about the tweezers. I shall grind more slowly.',
    { likes: 18 },
  ),
  pepper(
    '2',
    130,
    'Nop Sreyleak',
    'My aunt is a sorter. She says the radio serial is the reason why anyone does it.',
    { likes: 22, featured: true },
  ),
  pepper(
    '3',
    170,
    'Keo Sreymom',
    'Please ask her what happened to the doctor’s wife. I had to leave before the end.',
    { parent: '2', likes: 16 },
  ),
  pepper(
    '4',
    600,
    'Greg Hollis',
    'The price in our supermarket is five times that of normal pepper. How much of it gets to the lady on the ladder? I would have liked a number.',
    { likes: 11 },
  ),
  pepper(
    '5',
    900,
    'Touch Vichea',
    'Fair question. The floor price is published by the association every year, but what the shops abroad add is their business.',
    { parent: '4', likes: 7 },
  ),
  pepper('6', 1500, 'Willa Jansen', 'Somebody please give Yeay Phalla a fourth leg for that ladder.', {
    likes: 20,
  }),
  pepperKm('1', 60, 'សុខ សុភា', 'អានហើយឃ្លានក្តាមឆាម្រេចខ្ចីភ្លាម។ អរគុណអ្នកនិពន្ធ!', { likes: 15 }),
  pepperKm('2', 200, 'ហេង រតនា', 'ជីដូនខ្ញុំក៏ឡើងជណ្តើរជើងបីដូចគ្នា ហាមមិនស្តាប់ទេ។', { likes: 19 }),

  market(
    '1',
    25,
    'Kong Sothea',
    'The drain cover! I have eaten there since I was in primary school. Seven evenings, I remember it.',
    { likes: 17, featured: true },
  ),
  market(
    '2',
    80,
    'Elena Petrova',
    'We were there in January and the old man played for us for half an hour. We did not know one can ask. Are all the others really sad?',
    { likes: 6 },
  ),
  market('3', 140, 'Kong Sothea', 'The happy ones are also a bit sad.', { parent: '2', likes: 29 }),
  market(
    '4',
    190,
    'Rath Bunthan',
    'It is a nice picture but let us not forget that people with wheelchairs cannot pass on that pavement at all in the evening. I wish the plan that nobody drew had left one metre.',
    { likes: 24 },
  ),
  market(
    '5',
    260,
    'Keo Sreymom',
    'You are right, and I did not see it. I have passed it on to Sary, who says she will bring it up with the others this week.',
    { parent: '4', likes: 20 },
  ),
  market('6', 1500, 'Rath Bunthan', 'Thank you. That is more than I expected of a comment.', {
    parent: '5',
    likes: 13,
  }),
  market('7', 2900, 'Lucky Slot 888', 'Win every night!!! Register now and receive free credit', {
    status: 'spam',
  }),
  market(
    '8',
    7900,
    'Danielle Roy',
    'We are going on Tuesday. Is it open during the Water Festival as well?',
    {
      status: 'pending',
    },
  ),
  marketKm('1', 40, 'ម៉ៅ ច័ន្ទរ៉ា', 'នឹកបាត់ដំបងណាស់។ នៅកូរ៉េត្រជាក់ ហើយគ្មានចេកចៀនទេ។', { likes: 33, featured: true }),
  marketKm('2', 95, 'ស៊ិន ម៉ារីណា', 'ខ្ញុំនៅភូមិជិតនោះ។ មកលេងផ្ទះវិញ ខ្ញុំទិញចេកចៀនឱ្យ!', { parent: '1', likes: 21 }),
  marketKm('3', 300, 'លី វិសាល', 'អត្ថបទល្អ តែសុំកែបន្តិច៖ អ្នកលក់បបរនៅមុនអ្នកលក់សាច់អាំង។', { likes: 4 }),
  marketKm('4', 5000, 'ជា បូរ៉ា', 'តើតាលេងទ្រមករាល់យប់ទេ? ខ្ញុំចង់នាំកូនទៅស្តាប់។', { status: 'pending' }),

  qr(
    '1',
    30,
    'Phan Dalis',
    'The voice! Every lane in the city says “you have received” all day. My toddler says it when I give him a biscuit.',
    { likes: 37, featured: true },
  ),
  qr(
    '2',
    75,
    'Jonas Lindqvist',
    'We have no such thing at home in Europe that works for two thousand riel without a fee. Impressive.',
    { likes: 9 },
  ),
  qr(
    '3',
    120,
    'Seng Kimhong',
    'Good that you wrote about the loans too. I know three families. It is too easy and nobody reads the small print.',
    { likes: 26 },
  ),
  qr(
    '4',
    180,
    'Ros Piseth',
    'There is a proverb for it, as for everything: a debt does not sleep at night.',
    { parent: '3', likes: 12 },
  ),
  qr(
    '5',
    240,
    'Mey Sokhom',
    'And what about those who have no phone? The broom seller is right. Please keep cash.',
    { likes: 15 },
  ),
  qr('6', 1300, 'Vincent Auger', 'stupid article about juice', { status: 'rejected' }),
  qr(
    '7',
    2700,
    'Teng Sopheaktra',
    'I bought juice from her yesterday by the river! She was told that she is famous and said: two thousand.',
    { status: 'pending' },
  ),
  qrKm('1', 50, 'ណុប សុជាតា', 'ម្តាយខ្ញុំក៏កត់សៀវភៅដែរ ដល់ឥឡូវនៅតែកត់ ព្រោះមិនទុកចិត្តទូរសព្ទ។', { likes: 14 }),
  qrKm('2', 110, 'ផល ដារ៉ា', 'សូមប្រយ័ត្នស្ទីកឃ័រក្លែងក្លាយផង មានកើតនៅផ្សារខ្ញុំមួយលើកហើយ។', { likes: 18 }),
  qrKm('3', 150, 'ណុប សុជាតា', 'អរគុណដែលប្រាប់ ល្ងាចនេះខ្ញុំទៅមើលតូបម៉ាក់ភ្លាម។', { parent: '2', likes: 6 }),

  robots(
    '1',
    55,
    'Dr. Wanjiru Kamau',
    'Fourteenth of sixteen and the only ones with a crowd. That is the whole of engineering education in one sentence.',
    { likes: 34, featured: true },
  ),
  robots('2', 140, 'Chan Sokly', 'I have a dead washing machine in Kandal. Do they collect?', { likes: 8 }),
  robots(
    '3',
    400,
    'Long Maly',
    'They say yes, if you can get it to the Takeo minibus. The driver has been warned.',
    { parent: '2', likes: 15 },
  ),
  robots(
    '4',
    720,
    'Peter Vance',
    'Rule four made me uncomfortable and then I thought about who held the torch in our garage.',
    { likes: 41 },
  ),
  robotsKm('1', 90, 'គឹម សុវណ្ណារី', 'វិធានទីបួនល្អណាស់។ កាលខ្ញុំរៀន មិនដែលបានប៉ះទួណឺវីសសោះ។', { likes: 28, featured: true }),
  robotsKm('2', 300, 'ទូច វណ្ណដេត', 'សុំសរសើរលោកគ្រូអ្នកគ្រូ។ សាលាខ្ញុំក៏មានទូបែបនេះដែរ តែនៅទទេ។', { likes: 11 }),

  pagoda(
    '1',
    60,
    'Catherine Doyle',
    'I taught there for a month. They really do tell you that you are too thin. It was the kindest thing anyone said to me that year.',
    { likes: 25 },
  ),
  pagoda(
    '2',
    600,
    'Hak Sreynich',
    'Please correct: it was not only boys everywhere. My great-grandmother learned to read from her father, who had been a monk. But yes, from beneath the floor first.',
    { likes: 16 },
  ),
  pagoda(
    '3',
    800,
    'Long Maly',
    'Thank you. I wrote “with few exceptions”, and am very glad to hear of one.',
    { parent: '2', likes: 9 },
  ),
  pagodaKm('1', 45, 'សំ ចាន់ធូ', 'ស្រក់ទឹកភ្នែកពេលអានដល់ «ធ្វើព្រឹកនេះ ដោយយ៉ាន»។', { likes: 47, featured: true }),
  pagodaKm('2', 100, 'ឡេង សុខហៃ', 'ខ្ញុំធ្លាប់ទិញនំយាយយ៉ាន។ ឆ្ងាញ់មែន!', { parent: '1', likes: 13 }),
  pagodaKm('3', 130, 'សំ ចាន់ធូ', 'លក់នៅម៉ោងប៉ុន្មានដែរបង?', { parent: '2', likes: 2 }),
  pagodaKm('4', 170, 'ឡេង សុខហៃ', 'មុនម៉ោងប្រាំពីរព្រឹក ក្រោយនោះអស់។', { parent: '3', likes: 5 }),

  memorial(
    '1',
    120,
    'Vichet Ung',
    'My uncle was a teacher at that school before it was anything else. I am glad the article says that one can still see it is a school.',
    { likes: 62, featured: true },
  ),
  memorial('2', 400, 'Ruth Abrams', 'It was well done to begin with the quiet drum.', { likes: 29 }),
  memorial(
    '3',
    900,
    'Kristof Nagy',
    'There are five on the list by my count, aren’t there? Koh Ker was 2023.',
    { likes: 8 },
  ),
  memorial(
    '4',
    1600,
    'Meas Bopha',
    'You are right, and we were wrong. It has been corrected, with a note at the end. Thank you.',
    { parent: '3', likes: 19 },
  ),
  memorial(
    '5',
    2300,
    'TrueHistory75',
    'This comment was written to hurt survivors and their families, and says nothing else.',
    { status: 'rejected' },
  ),

  bus('1', 200, 'Sim Chanthou', 'Upside-down map: confirmed. I have learned to read it that way.', {
    likes: 27,
    featured: true,
  }),
  bus('2', 320, 'Bernard Ng', 'The buses need lanes. Everything else is decoration.', { likes: 18 }),
  bus('3', 380, 'Tep Rachana', 'Agreed, but I also like the decoration.', { parent: '2', likes: 12 }),
  bus('4', 95000, 'Oum Kanitha', 'They have turned the map round now. I got lost.', { likes: 45 }),

  rice(
    '1',
    150,
    'Somchai P.',
    'As a reader from Isan: in 2014 the first place was shared with our Hom Mali. Otherwise a lovely piece, and the fried fish is the same.',
    { likes: 31 },
  ),
  rice('2', 420, 'Keo Sreymom', 'You are right about 2014, and about the fish. A note has gone in.', {
    parent: '1',
    likes: 24,
  }),
  rice('3', 500, 'Somchai P.', 'Very correct of you. Peace between the rices.', { parent: '2', likes: 38 }),
  rice(
    '4',
    700,
    'Eng Molika',
    'One and a quarter cups of water is too much for new rice, sorry. My mother would not let this pass.',
    { likes: 10 },
  ),

  ottawa(
    '1',
    90,
    'Sarin Phok',
    'Reading this in Lowell. My mother learned at 64 in the same way. The first thing she wrote was a complaint to the landlord.',
    { likes: 53, featured: true },
  ),
  ottawa(
    '2',
    300,
    'Margaret Tremblay',
    'Where can one send picture books? I fly to Phnom Penh in October and come back with half a suitcase.',
    { likes: 14 },
  ),
  ottawa('3', 500, 'Long Maly', 'I have written to you. Twenty-three is about to become more.', {
    parent: '2',
    likes: 11,
  }),

  booth(
    '1',
    70,
    'Ana Beltrán',
    'Thirty years in the booth, Spanish and French. All of it is true, above all the breakfast.',
    { likes: 22, featured: true },
  ),
  booth(
    '2',
    240,
    'Ngin Sovanmony',
    'How can one join the Saturday class? I am at the faculty of law and I mutter already.',
    { likes: 9 },
  ),
  booth('3', 2900, 'Chum Reaksa', 'I think the bride’s uncle was my uncle.', { status: 'pending' }),

  dawnKm('1', 35, 'អ៊ុក សុម៉ាលី', '«កត់ទៅ ថាជំពាក់» ពីរោះណាស់។ ជម្រាបសួរអ៊ំស្រីផនផង។', { likes: 39, featured: true }),
  dawnKm('2', 80, 'ប៉ែន រដ្ឋា', 'ខ្ញុំកើតនៅក្រោយផ្សារនោះ។ អានហើយធុំក្លិនត្រកួន។', { likes: 20 }),
  dawnKm('3', 2000, 'យឹម ស្រីនាង', 'តើមានអត្ថបទនេះជាភាសាអង់គ្លេសទេ? ចង់ឱ្យមិត្តបរទេសអាន។', { likes: 5 }),
  dawnKm('4', 2100, 'កម្ចីរហ័ស', 'ត្រូវការលុយបន្ទាន់? ទាក់ទងមក អនុម័តក្នុងមួយម៉ោង!!!', { status: 'spam' }),

  ferry(
    '1',
    120,
    'Lor Sopheavy',
    'He does not do it to save fuel. Everybody on the island knows that it is because his father used to sing there.',
    { likes: 58, featured: true },
  ),
  ferry('2', 260, 'Joel Whitaker', 'I hope they get the bridge and keep the ferry.', { likes: 12 }),
  ferry('3', 330, 'Lor Sopheavy', 'The bridge for the hospital and the ferry for the talk. Yes.', {
    parent: '2',
    likes: 21,
  }),
  ferry('4', 400, 'Pov Dalin', 'Which morning does he sing? I will come.', { status: 'deleted' }),
  ferry('5', 460, 'Lor Sopheavy', 'Any morning with mist. You need not ask him, you will hear it.', {
    parent: '4',
    likes: 9,
  }),
];
