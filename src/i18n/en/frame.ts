/** The parts of the frame that open when they are asked for, or when there is something to tell. */
export const frame = {
  simulated: {
    title: 'Nothing here reaches a real cloud',
    text: 'Images, servers, accounts and prices of this console live in your browser, in a simulation that answers like the API of Tencent Cloud. Nothing is bought, and nothing leaves this machine.',
    hatched:
      'What looks hatched like this has no counterpart in the real API, or shows a figure that the simulator made up.',
  },
  reach: {
    title: 'How this page reaches it',
    through: {
      worker: 'Through the service worker',
      page: 'In this page, without the service worker',
    },
    worker: 'Calls leave the page as requests, which the developer tools of the browser show.',
    because: {
      starting: 'It has not started yet.',
      silent: 'It did not answer the last call, so this page answered it.',
      bypassed: 'This page was reloaded past it. An ordinary reload may bring it back.',
      unavailable: 'This browser has none, or blocks it for this site.',
      insecure: 'Browsers offer it only by https or on localhost.',
    },
    kept: 'Where its world is kept',
    stored: 'In IndexedDB of this browser',
    home: 'Your own world, the same in all tabs.',
    scenario: 'The world of the scenario {name}, the same in all tabs that opened it.',
    memory: 'In the memory of this tab',
    memoryText: 'It is gone once the tab closes or reloads.',
  },
  clock: {
    pause: 'Pause',
    go: 'Go on',
    speed: 'Speed',
    pace: '{speed, plural, =0 {Time stands still} =1 {As fast as real time} =60 {A second here is a minute there} other {A second here is # seconds there}}',
    skip: 'Skip ahead',
    skips: { PT10M: '10 min', PT1H: '1 h', P1D: '1 day', P30D: '30 days' },
    text: 'Launches, copies and state changes take simulated time. It runs while a tab of this console is open.',
  },
  notices: {
    notKept: 'Nothing is kept in this browser',
    why: {
      blocked:
        'It blocks the data of this site. The console works, but everything is gone once this tab closes or reloads.',
      full: 'Its storage is full. The console works, but what you change is gone once this tab closes or reloads. Free some disk space and reload, or reset what the console has stored.',
      newer:
        'A newer console has stored its worlds here, which this one cannot read. It works with a fresh world that is gone once this tab closes or reloads. Reload to get the newer console, or reset what is stored.',
      failed:
        'Its storage cannot be used. The console works with a fresh world that is gone once this tab closes or reloads. If reloading does not help, a reset may.',
    },
    setAside: 'A stored world could not be read',
    setAsideText:
      'It was set aside, not deleted, and a fresh world stands in its place. If this comes back, a reset clears everything that this console keeps here.',
    reset: 'Reset everything',
    parameter: 'A part of the link was ignored',
    bad: {
      scenario: 'There is no scenario “{value}”.',
      seed: 'The seed “{value}” is not a whole number from 0 to 4,294,967,295.',
      time: 'The time “{value}” is not an ISO 8601 time such as 2026-11-22T08:00:00Z.',
      account: 'There is no simulated account “{value}”.',
      region: 'The image API has no region “{value}”.',
      lang: 'The console does not speak “{value}” yet. It stays in English.',
      theme: 'The theme “{value}” is not light, dark or system.',
      speed: 'The speed “{value}” is not a number from 0 to 86,400.',
      latency: 'The latency “{value}” is not a number of milliseconds from 0 to 60,000.',
      fault:
        'The fault “{value}” is not an action and a code, such as DescribeImages:InternalError.',
    },
    close: 'Close notice',
  },
  ended: {
    done: 'Done: {action}{count, plural, one { {name}} other {, # times}}',
    failed: 'Failed: {action}{count, plural, one { {name}} other {, # times}}',
    see: 'See',
  },
  leave: {
    title: 'Leave without finishing?',
    text: 'What you entered on this page has not been sent.',
    confirm: 'Leave',
    stay: 'Stay',
    kept: 'What you entered for {region} is kept there',
  },
};
