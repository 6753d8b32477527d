import { h2, ol, p, ul } from './build.ts';
import type { EditionSeed } from './types.ts';

type PageKey = 'about' | 'contact' | 'privacy' | 'corrections-policy';
type PageEdition = Pick<EditionSeed, 'slug' | 'headline' | 'dek' | 'body'>;

/** The pages that stand still. */
export const pages: Record<PageKey, { en: PageEdition; km: PageEdition }> = {
  about: {
    en: {
      slug: 'about',
      headline: 'About The Better Cambodia',
      dek: 'A small, independent newsroom that looks for what is going well, and asks how.',
      body: [
        p(
          'A vibrant media hub focusing on Cambodia’s remarkable successes and heartening stories. Stay connected to the nation’s progress and be inspired by its promising future.',
        ),
        p(
          'We are eight people in Phnom Penh, with a telephone that rings from all twenty-five provinces. We write in English and in Khmer. We are not part of a party, a ministry or a larger company, and nobody sees a story before our readers do.',
        ),
        h2('Good news is still news'),
        p(
          'To look for what works is not to look away from what does not. A story here has to be true, it has to be checked, and it should be of some use: a thing that was tried, what it cost, who did it, what went wrong on the way. If there are doubts, they belong in the story. If it turns out that we were mistaken, we say so.',
        ),
        h2('How we work'),
        ul(
          'We go there. What we have not seen for ourselves, we credit to those who have.',
          'Every story names its sources, and says of what kind they are: an interview, a document, a press release, our own reporting.',
          'We take no payment for stories, and no gifts that cannot be eaten on the spot.',
          'People who are not used to being written about hear from us what will be printed of their lives, and may change their minds.',
        ),
        h2('Who pays'),
        p(
          'Readers do. Most of what we publish is free to read. Members pay for the rest and, in fact, for the free part as well. If you should like to be one of them, we are grateful; if you cannot, read on with an easy mind.',
        ),
        p(
          'Tell us about something that works. The best of our stories began with a letter. [How to reach us](/contact).',
        ),
      ],
    },
    km: {
      slug: 'អំពីយើង',
      headline: 'អំពី The Better Cambodia',
      dek: 'បន្ទប់ព័ត៌មានតូចមួយ ឯករាជ្យ ដែលស្វែងរកអ្វីដែលដំណើរការល្អ ហើយសួរថា ហេតុអ្វី។',
      body: [
        p(
          'មជ្ឈមណ្ឌលព័ត៌មានដ៏រស់រវើក ដែលផ្តោតលើជោគជ័យដ៏គួរឱ្យកត់សម្គាល់ និងរឿងរ៉ាវលើកទឹកចិត្តរបស់កម្ពុជា។ សូមតាមដានវឌ្ឍនភាពរបស់ប្រទេសជាតិជាមួយយើង ហើយទទួលយកការបំផុសគំនិតពីអនាគតដ៏ភ្លឺស្វាង។',
        ),
        p(
          'យើងមានគ្នាប្រាំបីនាក់នៅភ្នំពេញ និងទូរសព្ទមួយដែលរោទ៍មកពីគ្រប់រាជធានីខេត្តទាំងម្ភៃប្រាំ។ យើងសរសេរជាភាសាអង់គ្លេស និងភាសាខ្មែរ។ យើងមិនមែនជារបស់គណបក្ស ក្រសួង ឬក្រុមហ៊ុនធំណាទេ ហើយគ្មាននរណាឃើញអត្ថបទមុនអ្នកអានរបស់យើងឡើយ។',
        ),
        h2('ព័ត៌មានល្អក៏ជាព័ត៌មាន'),
        p(
          'ការស្វែងរកអ្វីដែលដំណើរការល្អ មិនមែនមានន័យថាបិទភ្នែកចំពោះអ្វីដែលមិនល្អទេ។ អត្ថបទនៅទីនេះត្រូវតែពិត ត្រូវបានផ្ទៀងផ្ទាត់ ហើយគួរមានប្រយោជន៍៖ គេបានសាកល្បងអ្វី ចំណាយអស់ប៉ុន្មាន នរណាជាអ្នកធ្វើ ហើយមានអ្វីខុសឆ្គងនៅតាមផ្លូវ។ បើយើងខុស យើងប្រាប់។',
        ),
        h2('របៀបធ្វើការរបស់យើង'),
        ul(
          'យើងទៅដល់កន្លែង។ អ្វីដែលយើងមិនបានឃើញផ្ទាល់ យើងដាក់ឈ្មោះអ្នកដែលបានឃើញ។',
          'អត្ថបទនីមួយៗបញ្ជាក់ប្រភព និងប្រភេទរបស់វា៖ បទសម្ភាសន៍ ឯកសារ សេចក្តីប្រកាសព័ត៌មាន ឬការយកព័ត៌មានផ្ទាល់។',
          'យើងមិនទទួលប្រាក់សម្រាប់ការចុះផ្សាយឡើយ។',
          'អ្នកដែលមិនធ្លាប់ចេញក្នុងសារព័ត៌មាន នឹងបានដឹងពីយើងជាមុនថា យើងនឹងសរសេរអ្វីអំពីជីវិតរបស់គាត់ ហើយអាចប្តូរចិត្តបាន។',
        ),
        h2('នរណាជាអ្នកចំណាយ'),
        p(
          'អ្នកអាន។ អត្ថបទភាគច្រើនអានបានដោយឥតគិតថ្លៃ។ សមាជិកបង់ប្រាក់សម្រាប់ផ្នែកដែលនៅសល់ ហើយតាមពិត ក៏សម្រាប់ផ្នែកឥតគិតថ្លៃនោះដែរ។ បើអ្នកចង់ក្លាយជាសមាជិក យើងសូមអរគុណ។ បើមិនអាចទេ សូមអានបន្តដោយស្រួលចិត្ត។',
        ),
        p('សូមប្រាប់យើងអំពីអ្វីដែលដំណើរការល្អ។ អត្ថបទល្អៗរបស់យើងច្រើនតែចាប់ផ្តើមពីសំបុត្រមួយ។ [របៀបទាក់ទងយើង](/km/ទំនាក់ទំនង)។'),
      ],
    },
  },
  contact: {
    en: {
      slug: 'contact',
      headline: 'Contact',
      dek: 'Write to us in English or in Khmer. Somebody reads everything.',
      body: [
        h2('A story'),
        p(
          'Do you know somebody who has made a thing work? Tell us who, where, and how we can get there: [stories@thebettercambodia.com](mailto:stories@thebettercambodia.com). You need not write it well. That is our part.',
        ),
        h2('A mistake'),
        p(
          'Thank you for telling us: [corrections@thebettercambodia.com](mailto:corrections@thebettercambodia.com). Please send the address of the article and what is wrong with it. What happens then is described in our [corrections policy](/corrections-policy).',
        ),
        h2('Everything else'),
        ul(
          'Membership and the newsletter: [hello@thebettercambodia.com](mailto:hello@thebettercambodia.com). You can also end either of them yourself, without asking us.',
          'Reprints: we usually say yes. Please ask first and name the author.',
          'Press releases are read, and are marked as such when we use them.',
        ),
        p(
          'We try to answer within three working days, and in the week of the Water Festival we try a little less.',
        ),
      ],
    },
    km: {
      slug: 'ទំនាក់ទំនង',
      headline: 'ទំនាក់ទំនង',
      dek: 'សូមសរសេរមកយើងជាភាសាខ្មែរ ឬអង់គ្លេស។ មានគេអានទាំងអស់។',
      body: [
        h2('ប្រាប់រឿងមួយ'),
        p(
          'តើអ្នកស្គាល់នរណាម្នាក់ដែលធ្វើអ្វីមួយបានល្អទេ? សូមប្រាប់យើងថា នរណា នៅឯណា ហើយទៅដល់ដោយរបៀបណា៖ [stories@thebettercambodia.com](mailto:stories@thebettercambodia.com)។ មិនចាំបាច់សរសេរឱ្យពីរោះទេ នោះជាការងាររបស់យើង។',
        ),
        h2('ប្រាប់កំហុស'),
        p(
          'សូមអរគុណដែលប្រាប់៖ [corrections@thebettercambodia.com](mailto:corrections@thebettercambodia.com)។ សូមផ្ញើអាសយដ្ឋានអត្ថបទ និងចំណុចដែលខុស។ អ្វីដែលយើងធ្វើបន្ទាប់ មានរៀបរាប់ក្នុង[គោលការណ៍កែតម្រូវ](/km/គោលការណ៍កែតម្រូវ)។',
        ),
        h2('ផ្សេងៗទៀត'),
        ul(
          'សមាជិកភាព និងព្រឹត្តិបត្រ៖ [hello@thebettercambodia.com](mailto:hello@thebettercambodia.com)។ អ្នកក៏អាចបញ្ឈប់ដោយខ្លួនឯង ដោយមិនបាច់សុំយើងដែរ។',
          'ការចុះផ្សាយឡើងវិញ៖ ជាធម្មតាយើងយល់ព្រម។ សូមសួរជាមុន ហើយដាក់ឈ្មោះអ្នកនិពន្ធ។',
          'សេចក្តីប្រកាសព័ត៌មាន យើងអាន ហើយបើយកមកប្រើ យើងបញ្ជាក់ប្រភព។',
        ),
        p('យើងព្យាយាមឆ្លើយក្នុងរយៈពេលបីថ្ងៃធ្វើការ ហើយនៅសប្តាហ៍បុណ្យអុំទូក យើងព្យាយាមតិចជាងនេះបន្តិច។'),
      ],
    },
  },
  privacy: {
    en: {
      slug: 'privacy',
      headline: 'Privacy',
      dek: 'What we know about you, why, and how to make us forget it.',
      body: [
        p(
          'You can read this site without telling us who you are. Pages load nothing from other companies: no advertising, no trackers, no foreign fonts. A video or a post from elsewhere appears as a link, and only when you follow it does the other site learn of you.',
        ),
        h2('If you read'),
        p(
          'Our server sees the address of your connection, as any server must, and keeps it for a short while in order to fend off abuse. It sets no cookie for reading.',
        ),
        h2('If you subscribe to the newsletter'),
        p(
          'We keep your e-mail address, your language and the dates on which you signed up and confirmed. Nothing is sent before you have confirmed. Each letter has a link at the end by which you leave, at once and without giving reasons.',
        ),
        h2('If you have an account'),
        ul(
          'We keep your name as you wrote it, your e-mail address, a password that not even we can read, and a list of the devices on which you are signed in.',
          'Comments appear under your name. You may change or remove them.',
          'If you are a member, we keep what you paid, and which stories you unlocked.',
          'While you are signed in there are cookies to recognise you. They serve for nothing else.',
        ),
        h2('Your say'),
        p(
          'From your account you can take a copy of all that we hold on you, and you can delete it. What remains is what the law on accounts makes us keep about payments. For anything further write to [hello@thebettercambodia.com](mailto:hello@thebettercambodia.com).',
        ),
        p('We do not sell data, lend it or swap it. There would be no one to do it.'),
      ],
    },
    km: {
      slug: 'ឯកជនភាព',
      headline: 'ឯកជនភាព',
      dek: 'អ្វីដែលយើងដឹងអំពីអ្នក មូលហេតុ និងរបៀបធ្វើឱ្យយើងភ្លេច។',
      body: [
        p(
          'អ្នកអាចអានគេហទំព័រនេះដោយមិនបាច់ប្រាប់ថាអ្នកជានរណា។ ទំព័ររបស់យើងមិនទាញយកអ្វីពីក្រុមហ៊ុនដទៃទេ៖ គ្មានពាណិជ្ជកម្ម គ្មានការតាមដាន។ វីដេអូ ឬសារពីកន្លែងផ្សេង បង្ហាញជាតំណភ្ជាប់ប៉ុណ្ណោះ ហើយមានតែពេលអ្នកចុចចូល ទើបគេហទំព័រនោះដឹងអំពីអ្នក។',
        ),
        h2('បើអ្នកគ្រាន់តែអាន'),
        p(
          'ម៉ាស៊ីនមេរបស់យើងឃើញអាសយដ្ឋានបណ្តាញរបស់អ្នក ដូចម៉ាស៊ីនមេទាំងអស់ដែរ ហើយរក្សាទុកមួយរយៈខ្លី ដើម្បីទប់ស្កាត់ការរំលោភបំពាន។ ការអានមិនត្រូវការខូគីទេ។',
        ),
        h2('បើអ្នកជាវព្រឹត្តិបត្រ'),
        p(
          'យើងរក្សាទុកអាសយដ្ឋានអ៊ីមែល ភាសា និងកាលបរិច្ឆេទដែលអ្នកចុះឈ្មោះ និងបញ្ជាក់។ យើងមិនផ្ញើអ្វីឡើយមុនពេលអ្នកបញ្ជាក់។ នៅចុងសំបុត្រនីមួយៗ មានតំណសម្រាប់ឈប់ជាវភ្លាមៗ ដោយមិនបាច់ប្រាប់មូលហេតុ។',
        ),
        h2('បើអ្នកមានគណនី'),
        ul(
          'យើងរក្សាទុកឈ្មោះតាមដែលអ្នកសរសេរ អ៊ីមែល ពាក្យសម្ងាត់ដែលសូម្បីយើងក៏អានមិនបាន និងបញ្ជីឧបករណ៍ដែលអ្នកបានចូលគណនី។',
          'មតិយោបល់បង្ហាញក្រោមឈ្មោះរបស់អ្នក។ អ្នកអាចកែ ឬលុបវាបាន។',
          'បើអ្នកជាសមាជិក យើងរក្សាទុកចំនួនប្រាក់ដែលបានបង់ និងអត្ថបទដែលអ្នកបានដោះសោ។',
          'ពេលអ្នកចូលគណនី មានខូគីសម្រាប់ស្គាល់អ្នក ហើយមិនប្រើសម្រាប់ការអ្វីផ្សេងទេ។',
        ),
        h2('សិទ្ធិរបស់អ្នក'),
        p(
          'ពីគណនីរបស់អ្នក អ្នកអាចយកច្បាប់ចម្លងនៃទិន្នន័យទាំងអស់ ហើយអាចលុបវាចោល។ អ្វីដែលនៅសល់ គឺឯកសារបង់ប្រាក់ដែលច្បាប់តម្រូវឱ្យរក្សាទុក។ បើមានសំណួរ សូមសរសេរមក [hello@thebettercambodia.com](mailto:hello@thebettercambodia.com)។',
        ),
        p('យើងមិនលក់ មិនឱ្យខ្ចី និងមិនដោះដូរទិន្នន័យឡើយ។'),
      ],
    },
  },
  'corrections-policy': {
    en: {
      slug: 'corrections-policy',
      headline: 'Corrections policy',
      dek: 'We make mistakes. Here is what we do about them.',
      body: [
        p(
          'A mistake that has been put right in the open does less harm than one that was tidied away. So we follow a few rules.',
        ),
        h2('What you will see'),
        ul(
          '**Correction:** a fact was wrong. We change it, and a note in the article says what had been there, and when it was changed.',
          '**Clarification:** nothing was wrong, but it could be misunderstood.',
          '**Update:** something has happened since.',
          'Spelling and commas are put right without a note. Names are not spelling; a wrong name gets a note.',
        ),
        h2('How it goes'),
        ol(
          'You write to us, or we notice it ourselves.',
          'An editor who did not write the piece checks it, usually the same day.',
          'If it is an error, the article is changed in both languages, and the note is added.',
          'You get an answer either way.',
        ),
        h2('When a story is taken down'),
        p(
          'Very rarely. If the heart of a story does not hold, or somebody could come to harm by it, we withdraw it. Its address then shows a note saying why. We do not withdraw a story because it is unwelcome.',
        ),
        p('Write to [corrections@thebettercambodia.com](mailto:corrections@thebettercambodia.com).'),
      ],
    },
    km: {
      slug: 'គោលការណ៍កែតម្រូវ',
      headline: 'គោលការណ៍កែតម្រូវ',
      dek: 'យើងក៏មានកំហុសដែរ។ នេះជាអ្វីដែលយើងធ្វើ។',
      body: [
        p('កំហុសដែលកែដោយបើកចំហ បង្កការខូចខាតតិចជាងកំហុសដែលលាក់បាំង។ ដូច្នេះ យើងមានវិធានខ្លះ។'),
        h2('អ្វីដែលអ្នកនឹងឃើញ'),
        ul(
          '**ការកែតម្រូវ៖** មានព័ត៌មានខុស។ យើងកែវា ហើយដាក់កំណត់សម្គាល់ក្នុងអត្ថបទថា មុននេះសរសេរអ្វី ហើយកែនៅពេលណា។',
          '**ការបំភ្លឺ៖** គ្មានអ្វីខុសទេ តែអាចធ្វើឱ្យយល់ច្រឡំ។',
          '**បច្ចុប្បន្នភាព៖** មានរឿងថ្មីកើតឡើងក្រោយពេលចុះផ្សាយ។',
          'អក្ខរាវិរុទ្ធ និងសញ្ញាវណ្ណយុត្ត យើងកែដោយគ្មានកំណត់សម្គាល់។ តែឈ្មោះមនុស្សខុស ត្រូវមានកំណត់សម្គាល់ជានិច្ច។',
        ),
        h2('ដំណើរការ'),
        ol(
          'អ្នកសរសេរមកយើង ឬយើងរកឃើញដោយខ្លួនឯង។',
          'អ្នកនិពន្ធម្នាក់ដែលមិនបានសរសេរអត្ថបទនោះ ពិនិត្យវា ជាធម្មតាក្នុងថ្ងៃតែមួយ។',
          'បើខុសមែន យើងកែអត្ថបទទាំងពីរភាសា ហើយដាក់កំណត់សម្គាល់។',
          'ទោះខុស ឬត្រូវ អ្នកនឹងទទួលបានចម្លើយ។',
        ),
        h2('ពេលដកអត្ថបទចេញ'),
        p(
          'កម្រណាស់។ បើខ្លឹមសារនៃអត្ថបទមិនត្រឹមត្រូវ ឬអាចធ្វើឱ្យនរណាម្នាក់មានគ្រោះថ្នាក់ យើងដកវាចេញ។ អាសយដ្ឋាននោះនឹងបង្ហាញមូលហេតុ។ យើងមិនដកអត្ថបទចេញ ដោយសារតែមានគេមិនចូលចិត្តវាទេ។',
        ),
        p('សូមសរសេរមក [corrections@thebettercambodia.com](mailto:corrections@thebettercambodia.com)។'),
      ],
    },
  },
};
