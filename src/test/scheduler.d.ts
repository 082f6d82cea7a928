/** React's scheduler comes without types. */
declare module 'scheduler' {
  /** How often in a second React leaves a render to let the page do something else: 1 to 125 times. */
  export function unstable_forceFrameRate(timesPerSecond: number): void;
}
