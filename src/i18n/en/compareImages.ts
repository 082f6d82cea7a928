/** Ways to the comparison of images. */
export const compareImages = {
  these: 'Compare',
  with: 'Compare with…',
  tooFew: 'It takes two images at least. Select another one.',
  tooMany: 'Four images stand side by side at most.',
};
