// How people are called at the desk and in the editor; part of the topic `desk`.

const en = {
  noName: 'no name yet',
  role: {
    anonymous: 'Visitor',
    reader: 'Reader',
    contributor: 'Contributor',
    author: 'Author',
    editor: 'Editor',
    moderator: 'Moderator',
    administrator: 'Administrator',
  },
};

const km: typeof en = {
  noName: 'មិនទាន់មានឈ្មោះ',
  role: {
    anonymous: 'ភ្ញៀវ',
    reader: 'អ្នកអាន',
    contributor: 'អ្នករួមចំណែក',
    author: 'អ្នកនិពន្ធ',
    editor: 'អ្នកកែសម្រួល',
    moderator: 'អ្នកសម្របសម្រួល',
    administrator: 'អ្នកគ្រប់គ្រង',
  },
};

export const roles = { en, km };
