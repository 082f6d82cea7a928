/** The page of an image or instance that the account does not have in the region. */
export const notHere = {
  imageDialog: {
    title: 'No such custom image in {region}',
    text: '{count, plural, =0 {The address names no image.} one {<ids></ids> is not an image of this account here. It may lie in another region, belong to another account, or have been deleted.} other {None of <ids></ids> is an image of this account here. They may lie in another region, belong to another account, or have been deleted.}}',
    close: 'Close',
  },
  image: {
    title: 'No such image in {region}',
    text: '{account} has no image <code>{id}</code> in {region}. An account sees the images that are public, its own and those shared with it, in one region at a time.',
    malformed:
      '<code>{id}</code> is not the ID of an image. One consists of <code>img-</code> and eight lower-case letters or digits, such as <code>img-6t0kq2mz</code>.',
    gone: 'It was here until now: it has been deleted, or is no longer shared with this account.',
    nowhere:
      'None of the {asked, number} other regions has it for this account either. It was deleted, never existed, or belongs to an account that does not share it.',
  },
  instance: {
    title: 'No such instance in {region}',
    text: '{account} has no instance <code>{id}</code> in {region}. An account sees its own instances, in one region at a time.',
    malformed:
      '<code>{id}</code> is not the ID of an instance. One consists of <code>ins-</code> and eight lower-case letters or digits, such as <code>ins-1q4hd8ba</code>.',
    gone: 'It was here until now: it has been terminated.',
    nowhere:
      'None of the {asked, number} other regions has it for this account either. It was terminated, never existed, or belongs to another account.',
  },
  looking: 'Looking in the other regions',
  found:
    'It is in {regions}{more, plural, =0 {} one { and one more region} other { and # more regions}}.',
  switch: 'Switch to {region}',
  silent:
    'It was not found, but {silent, number} of the {asked, number} other regions did not answer.',
  askAgain: 'Ask again',
  switchedAccount:
    'This page showed it to {before} in {region}. Now you act as {now}, and each account has images and instances of its own.',
  switchedRegion: 'This page showed it in {region}, before you switched regions.',
  backToAccount: 'Back to {account}',
  searchIn: 'Search {list}',
  search: 'Search',
  openList: 'Open the list: {list}',
};
