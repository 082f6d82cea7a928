/** The guided use cases. */
export const guides = {
  title: 'Guides',
  sentence: 'What images are good for, done step by step in this console',
  useCases: 'Guided use cases',
  all: 'All guides',
  intro:
    'Each guide is a task on the simulated cloud. You do it on the real pages, in whatever way you like: the guide sees from the cloud what is done, points at what to use next, and ends with a comparison of what the servers carry.',
  world:
    'All of them take place at Northwind Studio in Guangzhou, the last one also in Shanghai and at Harbor Games.',
  guide: {
    environment: {
      title: 'Deploy one environment',
      text: 'From a marketplace or received image to a server that has its software.',
    },
    many: {
      title: 'Deploy to many servers',
      text: 'One prepared server, one image of it, and three servers just like it.',
    },
    backup: {
      title: 'Back up and restore',
      text: 'Save a server in an image, break it, and bring it back whole.',
    },
    life: {
      title: 'The whole life of an image',
      text: 'Made, copied, shared, used by another account, taken back, deleted.',
    },
  },
  state: {
    idle: '{steps, plural, one {# step} other {# steps}}',
    asking: 'Looking at the cloud',
    failed: 'The cloud did not answer',
    step: 'Step {step, number} of {steps, number}',
    done: 'Done',
  },
  start: 'Start',
  resume: 'Continue',
  look: 'Look at it',
  startNamed: 'Start: {guide}',
  resumeNamed: 'Continue: {guide}',
  lookNamed: 'Look at it: {guide}',
  first: 'First: {step}',
  next: 'Next: {step}',
  steps: 'Steps of this guide',
  stepOf: 'Step {step, number} of {steps, number}',
  stepDone: 'Done',
  stepOpen: 'Not done yet',
  stepNow: 'Next',
  previousStep: 'Previous step',
  nextStep: 'Next step',
  notBegun: 'Start the guide: only what is done from then on counts.',
  seen: 'The cloud shows that this is done.',
  unseen: 'The cloud does not show it yet.',
  who: 'Where',
  place: '{account} in {region}',
  here: 'you are there',
  go: 'Go there',
  goAs: 'Go there as {account}',
  goTo: 'Go there in {region}',
  showMe: 'Show me',
  explain: 'Explain',
  skip: { PT5M: 'Skip 5 minutes', PT30M: 'Skip 30 minutes' },
  skipHint: 'Moves the simulated clock ahead; everything else moves on with it.',
  panel: 'Guide under way',
  leave: 'Leave the guide',
  left: 'Everything stays as it is. Under Guides it can be taken up again.',
  hide: 'Hide the frame',
  show: 'Show the frame',
  finished: 'All steps are done',
  compare: 'See the comparison',
  stepIsDone: 'Done: {step}. Next: {next}',
  allIsDone: 'Done: {step}. The guide is finished.',
  keys: {
    title: 'Presenting',
    shift: 'Shift',
    text: 'They work on every page while a guide is under way, except where something is typed.',
    forward: 'On: to the page of the step, past its waiting time, to the next step',
    back: 'Back to what the step says, then to the one before it',
    frame: 'Hide the frame, so that nothing but the guide and the page is shown, or show it',
  },
  comparison: {
    title: 'What they carry',
    early: 'What is compared is there once the steps before it are done.',
    alike: '{name} carries the same as {first}',
    differs: '{name} differs from {first}',
    table: '{first} and {name}',
    restored: 'What the restore changed on {name}',
    before: 'Before',
    now: 'Now',
    reading: 'Asking the cloud what they carry',
  },
  reset: {
    open: 'Start over',
    title: 'Start over with “{guide}”?',
    nothing: 'Nothing was made yet. The guide begins with its first step again.',
    made: 'Made along the way',
    instance: 'Instance, is terminated',
    image: 'Image, is deleted with its snapshots',
    remove: 'Delete what the guide made',
    keep: 'It stays, and goes on costing what it costs.',
    changed:
      'The server that the guide changed stays as it is now: installed software remains, and what was broken is mended only by a restore.',
    confirm: 'Start over',
  },
  step: {
    environmentLaunch: {
      title: 'Launch a server from an image with software in it',
      text: 'Choose a marketplace image, such as one with a web server and a database, or one that another account shared with you. Then go through the wizard. Nothing has to be installed by hand: the image brings it.',
    },
    environmentRunning: {
      title: 'Wait until it runs',
      text: 'A launch takes three to five minutes of the simulated clock. That is the whole deployment.',
    },
    environmentCompare: {
      title: 'Compare the server with its image',
      text: 'Both are asked what they carry. The server has the software of the image, in the same versions.',
    },
    manyPrepare: {
      title: 'Prepare one server',
      text: 'Install some software on a server that runs. This is the work that is done once only.',
    },
    manyCreate: {
      title: 'Make an image of it',
      text: 'The image keeps the system disk as it is now, with everything that was installed.',
    },
    manyReady: {
      title: 'Wait until the image is available',
      text: 'Creating it takes ten minutes or more, depending on how much the disk holds.',
    },
    manyLaunch: {
      title: 'Launch three servers from it at once',
      text: 'In the second step of the wizard, set how many servers to three or more. One request launches all of them.',
    },
    manyRunning: {
      title: 'Wait until three of them run',
      text: 'They start side by side, so three take no longer than one.',
    },
    manyCompare: {
      title: 'Compare them with the prepared server',
      text: 'Every server carries what was installed on the first one, though nobody touched it.',
    },
    backupCreate: {
      title: 'Save a server in an image',
      text: 'Choose a server that runs and create an image of it. What it carries now is what you can return to.',
    },
    backupReady: {
      title: 'Wait until the image is available',
      text: 'Before that it cannot be restored from. Creating it takes ten minutes or more.',
    },
    backupBreak: {
      title: 'Break the server',
      text: 'On the page of the server, below its environment: a service fails and the data is damaged, as after an update that went wrong. The real cloud has no such button.',
    },
    backupRestore: {
      title: 'Restore it from the image',
      text: 'The system disk is replaced by what the image holds. The server keeps its id, its addresses and its data disks.',
    },
    backupRestored: {
      title: 'Wait until it is restored',
      text: 'It takes ten to thirty minutes of the simulated clock. The server is not reachable meanwhile.',
    },
    backupCompare: {
      title: 'Compare the server with the image',
      text: 'It carries again what it carried when it was saved; the service that failed works.',
    },
    lifeCreate: {
      title: 'Make a custom image',
      text: 'Create one of a server that runs, in Guangzhou; one that is imported counts as well. Leave its data disks out: an image with data disks can neither be copied nor shared.',
    },
    lifeReady: {
      title: 'Wait until it is available',
      text: 'Only an available image can be launched, copied or shared.',
    },
    lifeCopy: {
      title: 'Copy it to Shanghai',
      text: 'Images live in one region. A copy in another one is an image of its own, with its own id and its own storage fee.',
    },
    lifeCopied: {
      title: 'Wait until the copy is there',
      text: 'Copying takes ten to thirty minutes of the simulated clock.',
    },
    lifeShare: {
      title: 'Share it with Harbor Games',
      text: 'Enter the account ID 100000000002. Harbor Games can launch from it, but not share or export it, and pays nothing for its storage.',
    },
    lifeLaunch: {
      title: 'As Harbor Games, launch a server from it',
      text: 'You act as the account that received it. The wizard asks to confirm that nobody has reviewed the image.',
    },
    lifeRunning: {
      title: 'Wait until that server runs',
      text: 'Its disk is a copy of its own: from now on it needs the image no longer.',
    },
    lifeUnshare: {
      title: 'Stop sharing it',
      text: 'Back as Northwind Studio, on the page of who has the image. An image that is shared cannot be deleted.',
    },
    lifeDelete: {
      title: 'Delete the image',
      text: 'Delete it with its snapshots, so that it costs nothing any longer. That is the end of its life.',
    },
    lifeCompare: {
      title: 'Compare what is left of it',
      text: 'The image is gone, but the copy in Shanghai and the server of Harbor Games still carry its environment.',
    },
  },
};
