/** The fields that say what a custom image is, wherever one is made or changed. */
export const imageFields = {
  name: 'Name',
  description: 'Description',
  family: 'Family',
  familyHint:
    'Images that replace one another share a family; scripts can ask for its newest. Leave it empty for none.',
  used: '{used, number} of {most, number}',
  tags: 'Tags',
  key: 'Key',
  value: 'Value',
  tagKey: 'Key of tag {number}',
  tagValue: 'Value of tag {number}',
  addTag: 'Add tag',
  removeTag: 'Remove tag {key}',
  quota: {
    full: '{region} is full: {total, number} custom images, as many as it may hold',
    text: 'Delete one before another is made. Those that failed count too.',
    list: 'Custom images',
  },
  mostTags: 'An image carries {most, number} tags at most.',
  problem: {
    name: {
      missing: 'Give it a name.',
      tooLong: 'A name has {most, number} characters at most.',
      taken: 'Another of your images here has this name. Choose a different one.',
    },
    description: { tooLong: 'A description has {most, number} characters at most.' },
    family: {
      malformed:
        'Use up to 60 letters, digits, dots, hyphens and underscores, beginning with a letter or digit.',
    },
    tags: {
      tooMany: 'An image carries {most, number} tags at most.',
      key: 'Every tag needs a key of 1 to {mostKey, number} characters.',
      value: 'The value of the tag {key} has over {mostValue, number} characters.',
      repeated: 'The key {key} is there twice.',
    },
  },
};
