/** The table that an image is chosen from. */
export const imagePicker = {
  label: 'Image',
  kind: 'Kind of image',
  search: 'Search name or ID',
  filter: { platform: 'Platform', architecture: 'Architecture' },
  column: {
    name: 'Name',
    id: 'ID',
    system: 'System',
    architecture: 'Architecture',
    size: 'Size',
    fee: 'Image fee',
    from: 'From',
    created: 'Created',
  },
  recent: 'Recent',
  feeFree: 'Free',
  refused: {
    CREATING: 'Still being created. It can be launched once it is available.',
    SYNCING: 'Still being copied here. It can be launched once it is available.',
    IMPORTING: 'Still being imported. It can be launched once it is available.',
    CREATEFAILED: 'It could not be created. Choose another one.',
    IMPORTFAILED: 'It could not be imported. Choose another one.',
    NORMAL: 'It cannot be launched now.',
  },
  open: 'Open image',
  matches: '{shown, number} of {total, number}',
  sizeFoot: 'The system disk must be at least as large as the image.',
  noMatch: 'No image matches',
  noMatchText:
    'There {total, plural, one {is # image} other {are # images}} of this kind without the search and filters.',
  empty: {
    public: {
      title: 'No public images here',
      text: 'This region offers none. Choose another region in the bar at the top.',
    },
    marketplace: {
      title: 'No marketplace images here',
      text: 'The marketplace lists nothing in this region at the moment.',
    },
    custom: {
      title: 'No custom images in this region',
      text: 'A custom image holds a system as you set it up, ready to be started again. Begin with a public image.',
    },
    shared: {
      title: 'Nothing was shared with this account here',
      text: 'An image that another account shares with you appears here, in the region that it was shared in.',
    },
  },
  choosePublic: 'Choose a public image',
  mainland: {
    title: 'The marketplace is for mainland regions only',
    text: 'Vendors offer their images in the regions of mainland China. {region} is not one of them.',
    switch: 'Switch to Guangzhou',
  },
};
