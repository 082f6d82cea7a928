/** What takes time: what it is called, and why it failed. */
export const tasks = {
  name: {
    RunInstances: 'Launch instance',
    StartInstances: 'Start instance',
    StopInstances: 'Stop instance',
    RebootInstances: 'Reboot instance',
    TerminateInstances: 'Terminate instance',
    ResetInstance: 'Restore instance from image',
    CreateImage: 'Create image',
    ImportImage: 'Import image',
    ExportImages: 'Export image',
    SyncImages: 'Copy image',
    CreateSnapshot: 'Create snapshot',
  },
  verb: {
    RunInstances: 'Launch',
    StartInstances: 'Start',
    StopInstances: 'Stop',
    RebootInstances: 'Reboot',
    TerminateInstances: 'Terminate',
    ResetInstance: 'Restore',
    CreateImage: 'Create',
    ImportImage: 'Import',
    ExportImages: 'Export',
    SyncImages: 'Copy',
    CreateSnapshot: 'Snapshot of',
  },
  finish: {
    label: 'Finish now',
    ended: 'It has ended.',
    failed: 'It could not be finished: {message}',
  },
  failure: {
    InvalidUrl: 'The file could not be read',
    InvalidFormatSize: 'Format or size of the file does not fit',
    VirtioNotInstall: 'The Virtio driver is missing',
    CloudInitNotInstalled: 'cloud-init is missing',
    PartitionNotPresent: 'The file has no partition',
    RootPartitionNotFound: 'No root partition was found',
    InternalError: 'Internal error',
    other: 'Failed with {code}',
  },
  advice: {
    InvalidUrl: 'The file could not be read. Check its address, and that the object is readable.',
    InvalidFormatSize:
      'The file’s format is not supported, or it is too large: 50 GB of file and 500 GB of disk at most.',
    VirtioNotInstall: 'The system has no Virtio driver. Install it and import again.',
    CloudInitNotInstalled:
      'The system has no cloud-init. Install it and import again, or force the import.',
    PartitionNotPresent: 'The file holds no partition that could be found.',
    RootPartitionNotFound:
      'No root partition was found. LVM and GPT partition tables are not supported.',
    InternalError: 'Something failed inside the cloud. Try again.',
    unknown: 'No reason is known.',
  },
};
