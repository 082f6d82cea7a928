/** What a refusal or a lost answer means, and what a person can do about it. */
export const errors = {
  cloudSays: '{todo} The cloud says: “{message}”',
  unknownCode: {
    what: 'The cloud refused',
    todo: 'The code below says why; the request ID names this very call.',
  },
  other: {
    what: 'Something in the console went wrong',
    todo: 'Try again. If it stays so, reload the page: what is stored is safe.',
  },

  unreachable: {
    what: 'No answer came back',
    todo: 'The connection to the simulated cloud broke. Whether the call was carried out is not known: look before you repeat a change.',
  },
  foreign: {
    what: 'Something else answered in the cloud’s place',
    todo: 'What came back does not carry the simulated cloud’s mark. A proxy, or another program at this address, may be in between. Reload the page.',
  },
  status: {
    what: 'The cloud answered with a failure of its own',
    todo: 'It sent HTTP status {status}. Wait a moment and try again.',
  },
  malformed: {
    what: 'The answer could not be read',
    todo: 'What came back is no complete answer. Try again.',
  },

  signature: {
    what: 'The cloud does not accept the signature',
    todo: 'Reload the page. If this computer’s clock is off by more than five minutes, set it right.',
  },
  internal: {
    what: 'The cloud had a failure of its own',
    todo: 'This request changed nothing. Try again in a moment.',
  },
  notOffered: {
    what: 'The cloud does not offer this',
    todo: 'The call asks for something that this version of the API lacks. Reload the page to get the newest console.',
  },
  badRequest: {
    what: 'The cloud could not make sense of the request',
    todo: 'Check what you entered and try again.',
  },
  badValue: {
    what: 'A value is not allowed',
    todo: 'Change it and try again.',
  },
  missingValue: { what: 'A value is missing', todo: 'Fill it in and try again.' },
  conflictingValues: {
    what: 'Two of the values do not go together',
    todo: 'Keep one of them and try again.',
  },
  tooMany: { what: 'That is more than one call may ask for', todo: 'Ask for less at once.' },
  tooLarge: { what: 'The request is too large', todo: 'Shorten what is sent, such as user data.' },
  tooFast: {
    what: 'Too many calls in one second',
    todo: 'The API limits each account. Wait a second and try again.',
  },
  notFound: {
    what: 'What this is about no longer exists',
    todo: 'It may have been deleted meanwhile. Refresh to see what there is.',
  },
  notAllowed: {
    what: 'This cannot be done here',
    todo: 'Its state or kind does not allow it.',
  },
  region: {
    what: 'The region does not take part',
    todo: 'The image API does not reach this region. Switch to another one.',
  },
  duplicate: { what: 'A value is given twice', todo: 'Remove one of them.' },
  filter: {
    what: 'The list cannot be filtered like this',
    todo: 'Clear the filter and set it again.',
  },
  time: { what: 'A time is not written as the API wants it', todo: 'Choose it again.' },
  token: {
    what: 'The mark against doing this twice is too long',
    todo: 'It may hold 64 characters at most.',
  },
  project: { what: 'There is no such project', todo: 'Leave the default project.' },
  tags: {
    what: 'The tags are not allowed',
    todo: 'Check their number, keys and values; each key may stand once.',
  },

  imageUnknown: {
    what: 'There is no such image here',
    todo: 'It may have been deleted, lie in another region, or no longer be shared with you.',
  },
  imageNameTaken: {
    what: 'One of your images has this name',
    todo: 'A name may stand once per region, failed images included. Choose another one.',
  },
  imageFamily: {
    what: 'The family’s name is not allowed',
    todo: 'Start with a letter or digit, then use letters, digits, dots, hyphens and underscores, 60 at most.',
  },
  imageQuota: {
    what: 'You have as many custom images here as you may',
    todo: 'Delete images that nobody needs; failed ones count, too.',
  },
  imageState: {
    what: 'The image is not ready for this',
    todo: 'Wait until it is available, or see on its page what went wrong.',
  },
  imageShared: {
    what: 'The image is shared',
    todo: 'A shared image belongs to another account, or others use it. Stop sharing first, or ask its owner.',
  },
  imageForeign: {
    what: 'The image belongs to another account',
    todo: 'Only its owner can do this.',
  },
  imageSupport: {
    what: 'The image does not fit',
    todo: 'It does not support what was asked for. Choose another image or another setting.',
  },
  imageType: {
    what: 'Image and instance type do not go together',
    todo: 'Choose a type of the image’s architecture and with enough memory for its system.',
  },
  imageLicence: {
    what: 'The image has another kind of licence than the instance',
    todo: 'An instance keeps its kind of licence. Choose an image of the same kind, or launch a new instance.',
  },
  systemSwitch: {
    what: 'This instance cannot change between Linux and Windows',
    todo: 'That works in mainland regions only, and not with every kind of system disk. Choose an image of the same system, or launch a new instance.',
  },
  imageEncrypted: {
    what: 'Encrypted images cannot do this',
    todo: 'Make an image without encryption first.',
  },
  imageByol: {
    what: 'An image with your own licence cannot be shared',
    todo: 'Its licence is bound to your account.',
  },
  exportKind: {
    what: 'This kind of image cannot be exported',
    todo: 'Only your own custom images can, Windows and Red Hat excepted.',
  },
  exportSize: {
    what: 'The image is too large to export',
    todo: 'Make a smaller one.',
  },
  exportRole: {
    what: 'The cloud has no such role to write with',
    todo: 'Leave the role as it is: CVM_QcsRole may write to your buckets.',
  },
  exportTasks: {
    what: 'Too many exports are under way',
    todo: 'Wait until one of them has ended.',
  },
  filePrefix: {
    what: 'The prefixes of the file names do not fit',
    todo: 'There must be one for each image, of letters, digits, dots, hyphens and underscores.',
  },
  bucket: {
    what: 'There is no such bucket in this region',
    todo: 'Choose a bucket that lies where the image lies.',
  },
  bucketAccess: {
    what: 'The bucket cannot be written to',
    todo: 'Choose a bucket of your own that is not read-only.',
  },
  importUrl: {
    what: 'The address is not one to import from',
    todo: 'It must be that of a file in COS. Outside the mainland and for finance regions, the bucket must lie in the same region.',
  },
  importSystem: {
    what: 'This system cannot be imported',
    todo: 'Choose a system, version and architecture of the list, or “Other Linux”.',
  },
  importIso: {
    what: 'An ISO file needs a forced import',
    todo: 'It is not a disk with a system ready to run. Force the import if that is what you want.',
  },
  bootMode: { what: 'There is no such boot mode', todo: 'Choose legacy BIOS or UEFI.' },
  licenceType: {
    what: 'There is no such kind of licence',
    todo: 'Choose Tencent Cloud’s licence or your own.',
  },
  copyArea: {
    what: 'Images are not copied between these regions',
    todo: 'Mainland, finance and other regions each copy among themselves only.',
  },
  kmsKey: {
    what: 'There is no such key',
    todo: 'Name a key only for an encrypted copy, or leave it out to use the default one.',
  },

  accountForm: {
    what: 'That is not an account ID',
    todo: 'It has 10 to 12 digits and stands on the account page of its owner.',
  },
  accountUnknown: {
    what: 'There is no such account',
    todo: 'Ask for the ID of the root account; an AppId is something else.',
  },
  accountNotRoot: {
    what: 'The ID is that of a user within an account',
    todo: 'Images are shared with whole accounts. Ask for the ID of the root account.',
  },
  accountOwn: { what: 'That is your own account', todo: 'Leave it out.' },
  accountHasImage: {
    what: 'The account has the image already',
    todo: 'Leave it out and share with the others.',
  },
  shareQuota: {
    what: 'The image would be shared with too many accounts',
    todo: 'It may be shared with 500. Stop sharing with some first.',
  },

  snapshot: {
    what: 'The snapshot cannot be used',
    todo: 'It does not exist, or is larger than the disk. Choose another snapshot or a larger disk.',
  },

  snapshotUnknown: {
    what: 'There is no such snapshot here',
    todo: 'It may have been deleted, or lie in another region.',
  },
  snapshotBusy: {
    what: 'A snapshot is still being made',
    todo: 'Wait until it is done.',
  },
  snapshotBound: {
    what: 'An image is made of the snapshot',
    todo: 'Delete the image first, or delete both together.',
  },
  snapshotShared: {
    what: 'An image of the snapshot is shared',
    todo: 'Stop sharing the image first.',
  },
  snapshotQuota: {
    what: 'You have as many snapshots here as you may',
    todo: 'Delete some that nobody needs. The quota grows with the number of disks.',
  },
  systemSnapshot: {
    what: 'An image needs one snapshot of a system disk',
    todo: 'Choose exactly one of a system disk; those of data disks may join it.',
  },

  instanceUnknown: {
    what: 'There is no such instance here',
    todo: 'It may have been terminated, or lie in another region.',
  },
  instanceUnsupported: {
    what: 'The instance does not support this',
    todo: 'Choose another instance.',
  },
  instanceBusy: {
    what: 'The instance is busy',
    todo: 'Something is under way on it. Wait until that is done.',
  },
  instanceRunning: { what: 'The instance is running', todo: 'Stop it first.' },
  instanceStopped: { what: 'The instance is stopped', todo: 'Start it first.' },
  instanceFailed: {
    what: 'The instance never came up',
    todo: 'Its launch failed, so there is no server. Launch another one.',
  },
  instanceGone: {
    what: 'The instance is being terminated',
    todo: 'Nothing more can be done with it.',
  },
  instanceProtected: {
    what: 'The instance is protected',
    todo: 'Take the protection away before you terminate it.',
  },
  instanceRescue: {
    what: 'The instance is in rescue mode',
    todo: 'Nothing else can be done with it before it has left that mode.',
  },
  instanceMigrating: {
    what: 'The instance is being moved to another host',
    todo: 'Wait until the move is over.',
  },
  reinstallFailed: {
    what: 'The last reinstallation of the instance failed',
    todo: 'Restore it from an image once more.',
  },
  stopCharging: {
    what: 'The instance is stopped without charge',
    todo: 'It has given its hardware back. Start it first.',
  },
  instanceName: { what: 'The name is too long', todo: 'It may hold 128 characters at most.' },
  hostName: {
    what: 'The host name is not allowed',
    todo: 'Use letters, digits, hyphens and dots, no sign at the ends, and not digits alone.',
  },
  instanceType: {
    what: 'There is no such instance type here',
    todo: 'Choose one that the zone offers.',
  },
  soldOut: {
    what: 'The instance type is sold out',
    todo: 'Choose another type or another zone.',
  },
  instanceQuota: {
    what: 'That would be more instances than your quota',
    todo: 'Launch fewer, or terminate some first.',
  },
  count: {
    what: 'The number of instances does not work out',
    todo: 'The least number may not be above the number asked for.',
  },
  launchFailed: {
    what: 'The instance could not be started',
    todo: 'Try again, or choose another type.',
  },

  price: {
    what: 'There is no price for this',
    todo: 'The combination is not on sale here. Choose another type or region.',
  },
  zone: { what: 'The zone does not offer this', todo: 'Choose another zone of the region.' },
  disk: {
    what: 'The disk is not possible like this',
    todo: 'Check its kind and size: it may not be smaller than the image, and not every zone has every kind.',
  },
  diskUnknown: {
    what: 'There is no such disk here',
    todo: 'It may have gone with its instance, or lie in another region.',
  },
  diskKind: {
    what: 'No snapshot can be made of such a disk',
    todo: 'Local data disks cannot be captured. Leave it out.',
  },
  diskBusy: {
    what: 'Something is under way on the disk',
    todo: 'Wait until that is done.',
  },
  dataDisks: {
    what: 'The data disks do not fit the instance',
    todo: 'Choose among the data disks of this instance; its system disk is captured anyway.',
  },
  network: {
    what: 'Network and subnet do not fit',
    todo: 'Choose a network of the region and a subnet of the zone.',
  },
  addresses: {
    what: 'The subnet has no addresses left',
    todo: 'Launch fewer instances, or choose another subnet.',
  },
  securityGroup: {
    what: 'There is no such security group',
    todo: 'Choose one of the list.',
  },
  password: {
    what: 'The password is too weak',
    todo: 'Use 8 to 30 characters for Linux, 12 to 30 for Windows, of three kinds: lower case, upper case, digits, signs.',
  },
  userData: {
    what: 'The user data cannot be used',
    todo: 'It must be Base64, at most 16 KB before encoding.',
  },
  keyPair: { what: 'There is no such key pair', todo: 'Choose another, or create one.' },
  keyPairWindows: {
    what: 'Windows takes no key pair',
    todo: 'Set a password instead.',
  },
  keyPairQuota: {
    what: 'You have as many key pairs as you may',
    todo: 'Delete one first.',
  },
  keyPairTaken: { what: 'A key pair of that name exists', todo: 'Choose another name.' },
  keyPairName: {
    what: 'The key pair’s name is not allowed',
    todo: 'Use 1 to 25 letters, digits and underscores.',
  },
};
