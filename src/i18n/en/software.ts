/** The software of an instance that the simulator can change. */
export const software = {
  install: {
    open: 'Install software',
    title: 'Install software on {name}',
    text: 'Puts software into the simulated environment, so that images made from now on carry it. What is there already is replaced.',
    software: 'Software',
    other: 'Something else',
    name: 'Software name',
    version: 'Version',
    service: 'It runs as a service',
    problem: 'Enter 1 to {most, number} characters.',
    install: 'Install',
    done: '{software} is installed on {name}',
  },
  break: {
    open: 'Break',
    title: 'Break {name}?',
    text: 'A service fails and the data is damaged. Only restoring the instance from an image mends that.',
    service: 'Service that fails',
    noService: 'No service runs on it: the data alone is damaged.',
    break: 'Break',
    done: '{name} is broken. Restore it from an image to mend it.',
  },
};
