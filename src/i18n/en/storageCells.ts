/** What an account's snapshots store, and what that costs, in the cells above a list. */
export const storageCells = {
  stored: 'Snapshot storage',
  free: 'Free',
  billed: 'Billed',
  storedDetail: '{free, number} GiB free, {billed, number} billed',
  allBilled: 'All billed: no free quota here',
  cost: 'Storage cost',
  monthly: '≈ {price} <unit>/month</unit>',
  settled: '{price} /GiB in 720 hours',
  unpriced: 'no {currency} price is published here',
  leftOut:
    'Without {count, plural, one {# region} other {# regions}} that {count, plural, one {has} other {have}} no {currency} price',
  notTold: 'the cloud did not answer; refresh to ask again',
} as const;
