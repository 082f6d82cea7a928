/** The lists of images, and what is said of an image wherever it stands. */
export const images = {
  state: {
    NORMAL: 'Available',
    CREATING: 'Creating',
    SYNCING: 'Copying',
    IMPORTING: 'Importing',
    CREATEFAILED: 'Creation failed',
    IMPORTFAILED: 'Import failed',
  },
  timeLeft: '{time} left',
  failure: {
    InvalidUrl: 'File not readable',
    InvalidFormatSize: 'Format or size',
    VirtioNotInstall: 'No Virtio driver',
    CloudInitNotInstalled: 'No cloud-init',
    PartitionNotPresent: 'No partition',
    RootPartitionNotFound: 'No root partition',
    InternalError: 'Internal error',
  },
};
