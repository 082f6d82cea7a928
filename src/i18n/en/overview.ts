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
    customUnpriced: 'Snapshots: {why}.',
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
    title: 'Image storage',
    hint: 'all regions',
    all: 'Snapshots',
    estimate: 'Estimate',
    monthly: '≈ {price}',
    perMonth: '/month as stored now, 720 hours',
    accrued: 'Accrued since {day}: {price}. In the last 30 days: {thirty}.',
    accruedHint:
      'Settled at every full hour, region by region, above what is free there: {hours, plural, one {# hour} other {# hours}} since then. The simulator reckons it from what was stored at each; deleted snapshots count for as long as they were there.',
    byRegion: 'Image storage by region',
    region: 'Region',
    stored: 'Stored',
    cost: 'Cost /month',
    free: 'Free',
    freeOf: '{free, number} GiB',
    freeRule: 'Free, {free, number} GiB in mainland regions and Hong Kong',
    freeHint:
      'Each region has its own. Of finance regions no document says so, so they have none. Texts of 2023 name {later, number} GiB.',
    billed: 'Billed',
    gib: '{size, number} GiB',
    quota: 'Images in {region}',
    quotaValue: '{used, number} of {total, number}',
    quotaNote: 'The quota holds for each region. Images that failed count until they are deleted.',
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
