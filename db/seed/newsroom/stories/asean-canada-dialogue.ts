import { p } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'asean-canada-dialogue',
  section: 'diplomacy',
  tags: ['asean', 'canada', 'trade'],
  authors: ['surya'],
  picture: 'conference-flags',
  sources: [{ source: 'mfaic', kind: 'press_release', url: 'https://www.mfaic.gov.kh' }],
  publishedAt: '2024-05-22T03:15:00Z',
  en: {
    slug: 'strengthening-ties-cambodias-asean-som-leader-joins-21st-asean-canada-dialogue-in-ottawa',
    headline: 'Strengthening Ties: Cambodia’s ASEAN SOM Leader Joins 21st ASEAN-Canada Dialogue in Ottawa',
    dek: 'Delegates took stock of two decades of cooperation and sketched a strategic partnership for the years ahead.',
    pictureCaption: 'Ottawa, May 2024. Illustration: The Better Cambodia',
    body: [
      p(
        'In a significant diplomatic engagement, His Excellency KUNG Phoak, Secretary of State of the Ministry of Foreign Affairs and International Cooperation and the ASEAN Senior Officials’ Meeting (SOM) Leader of Cambodia, participated in the 21st ASEAN-Canada Dialogue, held on the 21st and 22nd of May 2024 in Ottawa, Canada. This crucial dialogue served as a platform not only to review the positive strides made in cooperation between ASEAN countries and Canada but also to define the trajectories for their Strategic Partnership.',
      ),
      p(
        'During the dialogue, the representatives meticulously assessed the progress within the framework of the implementation of prioritized areas. They took stock of various initiatives and programs that have been set in motion and delved into an analytical discussion on the outcomes and milestones achieved. The evaluation of these operational areas was as rigorous as it was necessary to ensure that both ASEAN and Canada continue to move forward effectively in their joint endeavors.',
      ),
      p(
        'Furthermore, the dialogue created a conducive environment for the exchange of perspectives on regional and international matters of mutual interest and concern. Delegates from ASEAN countries and Canada brought forth their insights, engaging in comprehensive discussions about global and regional developments, challenges, and the possible paths for collective action. Such discussions are pivotal in fostering an understanding and crafting concerted responses to the multifaceted issues that both parties face.',
      ),
      p(
        'The participants also talked about the future direction of the ASEAN-Canada Strategic Partnership. This conversation entailed setting out a vision for the future, identifying new areas of cooperation, and building an agenda that would serve the interests of both regions in the years to come. By defining clear objectives, both blocs aim to maintain the momentum of their growing relationship and achieve tangible benefits for their people.',
      ),
      p(
        'With a forward-looking stance, the 21st ASEAN-Canada Dialogue proved to be more than a mere checkpoint; it was a forward stride in solidifying the relationship between the association of Southeast Asian nations and Canada. The leaders showcased an unwavering dedication to not only continue their established partnerships but also to examine new prospects for collaboration that would serve the changing needs of their countries in an evolving global landscape.',
      ),
      p(
        'In essence, the participation of His Excellency KUNG Phoak underscored Cambodia’s integral role in ASEAN and showcased the country’s commitment to fostering a robust and dynamic international partnership with Canada. Through such diplomatic channels, Cambodia contributes significantly to the collective ASEAN effort of building stronger, more resilient international relationships.',
      ),
    ],
  },
  km: {
    slug: 'ការពង្រឹងចំណងមិត្តភាព-កិច្ចសន្ទនាអាស៊ាន-កាណាដា',
    headline: 'ការពង្រឹងចំណងមិត្តភាព៖ ប្រធាន SOM អាស៊ានកម្ពុជា ចូលរួមកិច្ចសន្ទនាអាស៊ាន-កាណាដា លើកទី២១ នៅទីក្រុងអូតាវ៉ា',
    dek: 'គណៈប្រតិភូបានពិនិត្យឡើងវិញនូវកិច្ចសហប្រតិបត្តិការពីរទសវត្សរ៍ និងគូសវាសភាពជាដៃគូយុទ្ធសាស្ត្រសម្រាប់ឆ្នាំខាងមុខ។',
    pictureCaption: 'ទីក្រុងអូតាវ៉ា ខែឧសភា ឆ្នាំ២០២៤។ គំនូរ៖ The Better Cambodia',
    body: [
      p(
        'នៅក្នុងកិច្ចសន្ទនាការទូតដ៏សំខាន់មួយ ឯកឧត្តម គុង ផោក រដ្ឋលេខាធិការក្រសួងការបរទេសនិងសហប្រតិបត្តិការអន្តរជាតិ និងជាប្រធានកិច្ចប្រជុំមន្ត្រីជាន់ខ្ពស់អាស៊ាន (SOM) របស់កម្ពុជា បានអញ្ជើញចូលរួមកិច្ចសន្ទនាអាស៊ាន-កាណាដា លើកទី២១ ដែលប្រព្រឹត្តទៅនៅថ្ងៃទី២១ និងទី២២ ខែឧសភា ឆ្នាំ២០២៤ នៅទីក្រុងអូតាវ៉ា ប្រទេសកាណាដា។ កិច្ចសន្ទនាដ៏សំខាន់នេះជាវេទិកាមួយ មិនត្រឹមតែសម្រាប់ពិនិត្យឡើងវិញនូវវឌ្ឍនភាពវិជ្ជមាននៃកិច្ចសហប្រតិបត្តិការរវាងប្រទេសអាស៊ាន និងកាណាដាប៉ុណ្ណោះទេ ប៉ុន្តែក៏ដើម្បីកំណត់ទិសដៅសម្រាប់ភាពជាដៃគូយុទ្ធសាស្ត្ររបស់ភាគីទាំងពីរផងដែរ។',
      ),
      p(
        'ក្នុងកិច្ចសន្ទនានេះ តំណាងប្រទេសនានាបានវាយតម្លៃយ៉ាងល្អិតល្អន់លើវឌ្ឍនភាពនៃការអនុវត្តវិស័យអាទិភាព។ ពួកគេបានពិនិត្យមើលគំនិតផ្តួចផ្តើម និងកម្មវិធីផ្សេងៗដែលកំពុងដំណើរការ ព្រមទាំងពិភាក្សាស៊ីជម្រៅអំពីលទ្ធផល និងសមិទ្ធផលសំខាន់ៗដែលសម្រេចបាន។ ការវាយតម្លៃលើវិស័យប្រតិបត្តិការទាំងនេះធ្វើឡើងយ៉ាងម៉ត់ចត់ ស្របតាមភាពចាំបាច់ ដើម្បីធានាថាទាំងអាស៊ាន និងកាណាដា បន្តឈានទៅមុខប្រកបដោយប្រសិទ្ធភាពក្នុងកិច្ចខិតខំប្រឹងប្រែងរួម។',
      ),
      p(
        'លើសពីនេះ កិច្ចសន្ទនានេះបានបង្កើតបរិយាកាសអំណោយផលសម្រាប់ការផ្លាស់ប្តូរទស្សនៈលើបញ្ហាតំបន់ និងអន្តរជាតិ ដែលភាគីទាំងសងខាងមានផលប្រយោជន៍ និងកង្វល់រួម។ គណៈប្រតិភូមកពីប្រទេសអាស៊ាន និងកាណាដា បានលើកឡើងនូវទស្សនៈរបស់ខ្លួន ដោយពិភាក្សាយ៉ាងទូលំទូលាយអំពីការវិវត្តក្នុងពិភពលោក និងក្នុងតំបន់ បញ្ហាប្រឈម និងមធ្យោបាយដែលអាចធ្វើទៅបានសម្រាប់សកម្មភាពរួម។ ការពិភាក្សាបែបនេះមានសារៈសំខាន់ណាស់ក្នុងការជំរុញការយោគយល់គ្នា និងរៀបចំការឆ្លើយតបរួមចំពោះបញ្ហាស្មុគស្មាញដែលភាគីទាំងពីរកំពុងជួបប្រទះ។',
      ),
      p(
        'អង្គប្រជុំក៏បានពិភាក្សាអំពីទិសដៅអនាគតនៃភាពជាដៃគូយុទ្ធសាស្ត្រអាស៊ាន-កាណាដាផងដែរ។ ការពិភាក្សានេះរួមមានការកំណត់ចក្ខុវិស័យសម្រាប់ថ្ងៃអនាគត ការស្វែងរកវិស័យសហប្រតិបត្តិការថ្មីៗ និងការរៀបចំរបៀបវារៈដែលបម្រើផលប្រយោជន៍របស់តំបន់ទាំងពីរក្នុងឆ្នាំខាងមុខ។ តាមរយៈការកំណត់គោលដៅច្បាស់លាស់ ភាគីទាំងពីរមានបំណងរក្សាសន្ទុះនៃទំនាក់ទំនងដែលកំពុងរីកចម្រើន និងសម្រេចបានផលប្រយោជន៍ជាក់ស្តែងសម្រាប់ប្រជាជនរបស់ខ្លួន។',
      ),
      p(
        'ដោយសម្លឹងឆ្ពោះទៅអនាគត កិច្ចសន្ទនាអាស៊ាន-កាណាដា លើកទី២១ បានបង្ហាញថា វាមិនមែនគ្រាន់តែជាចំណុចត្រួតពិនិត្យមួយប៉ុណ្ណោះទេ តែជាជំហានទៅមុខមួយក្នុងការពង្រឹងទំនាក់ទំនងរវាងសមាគមប្រជាជាតិអាស៊ីអាគ្នេយ៍ និងកាណាដា។ ថ្នាក់ដឹកនាំបានបង្ហាញការប្តេជ្ញាចិត្តមិនងាករេ មិនត្រឹមតែបន្តភាពជាដៃគូដែលមានស្រាប់ប៉ុណ្ណោះទេ ប៉ុន្តែក៏ពិនិត្យមើលលទ្ធភាពសហការថ្មីៗ ដែលឆ្លើយតបនឹងតម្រូវការកំពុងផ្លាស់ប្តូររបស់ប្រទេសនីមួយៗ ក្នុងបរិបទពិភពលោកដែលកំពុងវិវត្ត។',
      ),
      p(
        'ជារួម ការចូលរួមរបស់ឯកឧត្តម គុង ផោក បានបញ្ជាក់អំពីតួនាទីដ៏សំខាន់របស់កម្ពុជានៅក្នុងអាស៊ាន និងបង្ហាញការប្តេជ្ញាចិត្តរបស់ប្រទេសក្នុងការជំរុញភាពជាដៃគូអន្តរជាតិដ៏រឹងមាំ និងរស់រវើកជាមួយកាណាដា។ តាមរយៈមធ្យោបាយការទូតបែបនេះ កម្ពុជារួមចំណែកយ៉ាងសំខាន់ក្នុងកិច្ចខិតខំប្រឹងប្រែងរួមរបស់អាស៊ាន ដើម្បីកសាងទំនាក់ទំនងអន្តរជាតិដែលកាន់តែរឹងមាំ និងធន់។',
      ),
    ],
  },
};
