/** How prices are written out, and by which rules they are reckoned. */
export const price = {
  perHour: '/hour',
  month: '≈ {price} /month, 720 hours',
  book: {
    label: 'Storage prices',
    name: { international: 'International, USD', mainland: 'Mainland, CNY' },
    source: {
      international:
        'Storage prices of the international site, in US dollars, from its price overview of cloud disks of {date}.',
      mainland:
        'Storage prices of the mainland site, in yuan, from its price overview of cloud disks of about {date}. It has none for Jakarta and São Paulo: these are left out of sums. Servers, licences and traffic have no price in yuan.',
    },
  },
  rules: {
    free: 'Free in each of the six mainland regions and in Hong Kong: {free, number} GiB of snapshots (announcement of {date}, and the API’s own sample).',
    later: 'Texts from {date} on say {later, number} GiB.',
    finance: 'Of finance regions no document says so: there is nothing free in them here.',
    hourly:
      'Settled by the hour, all snapshots of a region together. What one image has of it is an estimate: bills do not tell it.',
    month:
      'A month is 720 hours. Published monthly prices of disks and servers are prepaid ones, and left out.',
  },
};
