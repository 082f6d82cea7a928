/** The dialog that deletes custom images. */
export const imageDelete = {
  title: '{count, plural, =1 {Delete {name}?} other {Delete # images?}}',
  forGood: '{count, plural, =1 {It} other {They}} cannot be brought back.',
  things:
    '{things, plural, =0 {Nothing depends on {count, plural, =1 {it} other {them}}.} one {# thing depends on {count, plural, =1 {it} other {them}}.} other {# things depend on {count, plural, =1 {it} other {them}}.}}',
  list: 'What depends on {count, plural, =1 {it} other {them}}',
  confirm: '{count, plural, =1 {Delete image} other {Delete # images}}',
  done: '{count, plural, =1 {{name} is deleted} other {# images are deleted}}',
  none: 'None of them can be deleted as they stand now.',
  asking: 'Looking for what depends on {count, plural, =1 {it} other {them}}',
  shares: {
    title: 'Shared with {count, plural, one {# account} other {# accounts}}',
    titleMany:
      '{images, plural, one {# of them is} other {# of them are}} shared with {count, plural, one {# account} other {# accounts}}',
    text: 'Nobody can delete a shared image. What was launched from it there runs on when sharing stops.',
    textMany:
      'They are left out until nobody has them. What was launched from them there runs on when sharing stops.',
    since: 'since {date}',
    stop: 'Stop sharing <of>with {account}</of>',
    stopOf: 'Stop sharing <of>{name} with {account}</of>',
    stopAll: 'Stop sharing with all',
    stopped: 'Sharing has stopped',
    still: 'Still shared with {count, plural, one {# account} other {# accounts}}',
  },
  family: {
    title: 'Newest of the family <b>{family}</b>',
    next: '<to>{name}</to> becomes the newest.',
    none: 'No other image of it can be used here, so scripts that ask for its newest find none.',
  },
  instances: {
    title:
      '<b>{count, plural, one {# instance} other {# instances}}</b> {count, plural, one {was} other {were}} launched from {images, plural, =1 {it} other {them}}',
    text: '{count, plural, one {It runs on. Restoring it, or launching more like it, will need another image.} other {They run on. Restoring them, or launching more like them, will need another image.}}',
    show: 'Show <of>the instances</of>',
  },
  copies: {
    title:
      '<b>{count, plural, =0 {No copies} one {# copy} other {# copies}}</b>{count, plural, =0 { found elsewhere} other { in {regions}}}',
    text: '{count, plural, one {It is an image of its own and stays} other {They are images of their own and stay}}.',
    byName:
      '{count, plural, one {# of them is} other {# of them are}} told by name and system alone: no action tells where an image came from.',
    allByName: 'Told by name and system alone: no action tells where an image came from.',
    byCall:
      'Told by the calls with which this account copied images. Copies made otherwise are not found.',
    silent: '{regions} did not answer.',
    show: 'Show <of>the copies</of>',
  },
  snapshots: {
    one: 'Snapshot <id></id> <size></size>',
    many: '<b>{count, number} snapshots</b>, <size></size>',
    stored: '{stored, number} GiB stored',
    disk: 'of {size, number} GiB of disk',
    choice: 'What becomes of {count, plural, one {the snapshot} other {the snapshots}}',
    delete: 'Delete {count, plural, one {it} other {them}} too',
    keep: 'Keep {count, plural, one {it} other {them}}',
    saves: 'saves ≈ {price} /month',
    costs: 'goes on costing ≈ {price} /month',
    savesNothing: 'saves nothing: the free quota covers what is stored here',
    costsNothing: 'costs nothing while the free quota covers it',
    held: '<b>{count, plural, one {# snapshot} other {# snapshots}}</b> {count, plural, one {stays} other {stay}}',
    heldText:
      '{count, plural, one {Another image holds it too, so it is} other {Other images hold them too, so they are}} not deleted in any case.',
  },
  leftOut: {
    title: '{count, plural, one {# image is left out} other {# images are left out}}',
    one: 'It cannot be deleted now',
    missing: 'There is no such image of this account here.',
  },
  failed: {
    title: '{count, plural, one {# image was not deleted} other {# images were not deleted}}',
    done: '{count, plural, one {# image is} other {# images are}} deleted.',
  },
  groups: {
    blocks: '{count, plural, =1 {Blocks the deletion} other {Left out until stopped}}',
    changes: 'Changes with {count, plural, =1 {it} other {them}}',
    decide: 'You decide',
    stays: 'Lives on, untouched',
  },
  nodes: {
    accounts: '{count, plural, one {account} other {accounts}}',
    families: '{count, plural, one {family} other {families}}',
    instances: '{count, plural, one {instance} other {instances}}',
    copies: '{count, plural, one {copy} other {copies}}',
    snapshots: '{count, plural, one {snapshot} other {snapshots}}',
    images: '{count, plural, one {# image} other {# images}}',
  },
};
