/** How prices are written out. */
export const price = {
  perHour: '/hour',
  month: '≈ {price} /month, 720 hours',
};
