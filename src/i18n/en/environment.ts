/** The simulated software environment of an image or instance. */
export const environment = {
  title: 'Environment',
  package: 'Package',
  version: 'Version',
  purpose: 'What for',
  service: 'Service',
  services: { ACTIVE: 'Active', FAILED: 'Failed', NONE: 'no service' },
  health: { HEALTHY: 'Healthy', BROKEN: 'Broken' },
  dataMark: 'data mark <code>{mark}</code>',
  dataMarkHint: 'A mark in the data, by which one server’s disk can be told from another’s',
  explanation:
    'No API of the real cloud tells what software a disk holds. The simulator makes it up.',
  empty: 'Nothing is known to be installed.',
  change: 'What changes',
  changes: {
    same: 'stays the same',
    other: 'another one',
    version: 'Other version',
    lost: 'Lost',
    new: 'Added',
    mended: 'Works again',
    broken: 'Fails in the image',
  },
  system: 'System',
  mark: 'Data mark',
  noMark: 'The mark is lost: the data was damaged',
  notThere: 'It is not installed',
  absent: {
    making: 'What it carries can be told once it is made.',
    failed: 'It was never finished, so it carries nothing.',
  },
  unknown: 'The simulator knows no environment of it.',
};
