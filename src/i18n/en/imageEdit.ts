/** The dialog that edits a custom image. */
export const imageEdit = {
  title: 'Edit {name}',
  scope: '<id></id> in {region}. Copies and servers made from it keep what they have.',
  deprecated: 'Deprecated',
  deprecatedHint:
    'Warns everybody who is about to use it, and its family no longer offers it as the newest. It still launches.',
  save: 'Save changes',
  nothing: 'Nothing is changed yet.',
  partly: {
    ModifyImageAttribute: 'The tags are saved. The other changes are not.',
    ModifyTags: 'The tags are not saved. The other changes are.',
  },
  done: '{name} is changed',
};
