/** The first page: the four kinds of image, and what the account has. */
export const overview = {
  title: 'Overview',
  sentence: '{account} in {region}',
  kinds: 'The four kinds of image',
  who: 'Who',
  cost: 'Cost',
  what: {
    public: 'Reviewed systems, ready to start.',
    marketplace: 'A system plus an application.',
    custom: 'From your instances, or imported.',
    shared: 'Another account’s image, not reviewed.',
  },
  whoMay: {
    public: 'Everyone, in every region',
    marketplace: 'Everyone, in mainland regions only',
    custom: 'You, and the accounts you share with',
    shared: 'You, for as long as it is shared',
  },
  costs: {
    publicMainland: 'Free in {region}, Windows too. Red Hat {small} or {large} /hour.',
    publicElsewhere:
      'Windows is licensed in the server’s price, Red Hat {small} or {large} /hour. The rest is free.',
    marketplace:
      'Set by the vendor: {free, number} free here, {paid, number} paid from {price} /hour.',
    marketplaceVendor: 'Set by the vendor, free or by the hour.',
    marketplaceElsewhere: 'Set by the vendor. Not offered in {region}.',
    custom:
      'Snapshots: <free>{size, number} GiB free</free> in this region, then {price} /GiB a month.',
    customAll: 'Snapshots: {price} /GiB a month in {region}, from the first.',
    freeHint:
      'The figure of the API’s own sample. Documents of 2023 name {later, number} GiB; this console counts with the smaller.',
    shared: 'The owner pays the storage. Fees of a paid origin are yours.',
  },
  instances: {
    title: 'Your instances',
    hint: 'in {region}',
    all: '{count, plural, =0 {Instances} one {# instance} other {All # instances}}',
    none: 'No instances in {region}. Launch one from any of the four kinds of image.',
    latest: 'Latest instances',
    group: {
      running: 'Running',
      changing: 'On the way',
      stopped: 'Stopped',
      failed: 'Failed',
    },
  },
  tasks: {
    title: 'Under way',
    hint: 'all regions',
    activity: 'Activity',
    none: 'Nothing is under way. Launches and images in the making show here with the time they still take.',
    more: 'and {count, number} more',
  },
  messages: {
    title: 'Latest messages',
    hint: 'all regions',
    all: 'All messages',
    none: 'No messages. Random passwords of new servers arrive here.',
    kind: {
      RandomPassword: {
        done: 'A password for <resource>{name}</resource> in {region}',
        failed: 'No password for <resource>{name}</resource> in {region}',
      },
      ImportResult: {
        done: 'The import of <resource>{name}</resource> in {region} is done',
        failed: 'The import of <resource>{name}</resource> in {region} failed',
      },
      ExportResult: {
        done: 'The export of <resource>{name}</resource> in {region} is done',
        failed: 'The export of <resource>{name}</resource> in {region} failed',
      },
    },
  },
  storage: {
    title: 'Your custom images',
    hint: 'in {region}',
    all: 'Custom images',
    quota: 'Images',
    quotaValue: '{used, number} of {total, number}',
    quotaNote: 'The quota holds for each region. Images that failed count until they are deleted.',
    snapshots: 'Snapshot storage',
    gib: '{size, number} GiB',
    free: 'Free',
    billed: 'Billed',
    snapshotsNote:
      '{free, plural, =0 {No free quota here} other {# GiB free}}, {billed, number} GiB billed: ≈ {price} /month',
    notTold: 'the cloud did not answer; refresh to ask again',
  },
  steps: {
    title: 'First steps',
    hint: 'nothing here in {region} yet',
    choose: {
      title: 'Look for a system',
      text: 'Public images are operating systems that every account can start from.',
      action: 'Public images',
    },
    launch: {
      title: 'Launch a server from it',
      text: 'Four steps: image, server, disks and network, review. The price is shown as you choose.',
      action: 'Launch instance',
    },
    follow: {
      title: 'Find its password',
      text: 'A server launched without a key gets a random password. It arrives in the messages.',
      action: 'Messages',
    },
  },
};
