const en = {
  title: 'Picture',
  label: 'A picture of you',
  hint: 'Up to 10 MB. The middle of it is used, as a square; where and when it was taken is not kept.',
  button: 'Show this picture',
  remove: 'Take the picture away',
  set: 'Your picture is there.',
  removed: 'Your picture is not shown any more.',
};

const km: typeof en = {
  title: 'រូបភាព',
  label: 'រូបភាពរបស់អ្នក',
  hint: 'យ៉ាងធំ ១០ MB។ យើងប្រើផ្នែកកណ្តាលជារាងការ៉េ ហើយមិនរក្សាទុកទីកន្លែង ឬពេលវេលាដែលបានថតទេ។',
  button: 'ដាក់រូបភាពនេះ',
  remove: 'ដករូបភាពចេញ',
  set: 'បានដាក់រូបភាពរបស់អ្នក។',
  removed: 'បានដករូបភាពរបស់អ្នកចេញហើយ។',
};

export const picture = { en, km };
