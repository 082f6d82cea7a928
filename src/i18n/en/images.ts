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
  launchRefused: {
    NORMAL: 'Not possible now',
    CREATING: 'It is still being created. Wait until it is available.',
    SYNCING: 'It is still being copied. Wait until it is available.',
    IMPORTING: 'It is still being imported. Wait until it is available.',
    CREATEFAILED: 'Its creation failed, so there is nothing to start from.',
    IMPORTFAILED: 'Its import failed, so there is nothing to start from.',
  },
  family: {
    newest: 'Newest',
    deprecated: 'Deprecated',
    newer: 'Newer in its family:',
  },
  action: {
    open: 'Open',
    copyId: 'Copy ID',
  },
};
