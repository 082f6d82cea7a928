/** A list of images with nothing in it. */
export const noImages = {
  toPublic: 'See the public images',
  public: {
    title: 'No public images in {region}',
    text: 'Public images are operating systems that every account can start from. This region offers none.',
  },
  marketplace: {
    title: 'No marketplace images in {region}',
    text: 'Marketplace images are systems with an application on them, made by vendors.',
  },
  custom: {
    title: 'No custom images in {region} yet',
    text: 'A custom image keeps a server as you set it up, so that you can start the same one again, many times. Begin with a server of your own.',
  },
  everywhere: {
    title: 'No custom images yet, in no region',
    text: 'A custom image keeps a server as you set it up, so that you can start the same one again, many times. Begin with a server of your own.',
  },
  shared: {
    title: 'Nothing is shared with {account} in {region}',
    text: 'Another account can lend you one of its custom images, in the region where it keeps it. What it shares with you appears here.',
  },
  elsewhere: {
    title: 'The marketplace does not reach {region}',
    text: 'Marketplace images are offered in mainland regions only. Switch to one of them to see what vendors have prepared, or start from a public image here.',
    switch: 'Switch region',
    toPublic: 'Public images here',
  },
};
