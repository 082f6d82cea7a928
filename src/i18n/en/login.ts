/** How one logs in to servers that get a system: at their launch and at a restore. */
export const login = {
  title: 'Login',
  way: {
    random: 'Random password',
    password: 'Set a password',
    key: 'Use a key pair',
    keep: 'Keep the image’s login',
  },
  hint: {
    random: 'Arrives in the messages once the server runs.',
    password: 'For the user {user}.',
    key: 'For the user {user}, over SSH.',
    keep: 'Users, passwords and keys stay as they are in the image.',
  },
  keepRefused: 'Only custom and shared images bring a login along.',
  keyRefused: 'Windows servers take passwords only.',
  password: 'Password',
  passwordHint:
    '{min, number} to {max, number} characters of at least {classes, number} kinds: small letters, capitals, digits, {specials}',
  passwordAgain: 'Never stored, so a reload forgets it.',
  keyPair: 'Key pair',
  chooseKey: 'Choose a key pair',
  noKeys: 'This account has no key pair in this region yet.',
  createKey: 'Create key pair',
  hostName: 'Host name',
  key: {
    title: 'Create key pair',
    scope: 'In {region}. The cloud keeps the public half only.',
    name: 'Name',
    nameHint: 'Up to 25 letters, digits and underscores.',
    create: 'Create',
    created: 'Key pair {name}',
    once: 'This is the only time that the private key is shown. Keep it somewhere safe.',
    privateKey: 'Private key',
    download: 'Download',
    done: 'Done',
    problem: {
      empty: 'Give it a name.',
      tooLong: 'Use 25 characters at most.',
      characters: 'Use letters, digits and underscores only.',
    },
  },
  problem: {
    passwordMissing: 'Enter a password.',
    passwordLength: 'Use {min, number} to {max, number} characters.',
    passwordCharacters: 'Use only letters, digits and {specials}',
    passwordClasses:
      'Use at least {classes, number} kinds of character: small letters, capitals, digits, special ones.',
    noKey: 'Choose a key pair, or create one.',
    keyOnWindows: 'Windows servers take no key pairs. Choose another way to log in.',
    keepLogin: 'This image brings no login along. Choose another way to log in.',
    hostName:
      'Use {min, number} to {max, number} letters, digits, dots and hyphens, none at the ends or twice in a row.',
    hostNameWindows:
      'Use {min, number} to {max, number} letters, digits and hyphens, no hyphen at the ends and not digits alone.',
  },
};
