import {
  breakEven,
  builtFirst,
  captureStep,
  courseOf,
  elapsedMinutes,
  imageSteps,
  manualSteps,
  paidMinutes,
  timeline,
  wages,
  workingMinutes,
} from '@/domain/deployment';
import type { Course, Span, Step } from '@/domain/deployment';
import type { Package } from '@/wire/simulator/environments';

import type { Inputs } from './inputs';

/** One of the two ways to have the servers. Times in minutes. */
export interface Way {
  readonly steps: readonly Step[];
  readonly course: Course;
  readonly spans: readonly Span[];
  readonly elapsed: number;
  readonly paid: number;
  /** USD of the paid time. */
  readonly wages: number;
}

/** Both ways, and where they meet. */
export interface Comparison {
  readonly servers: number;
  readonly manual: Way;
  readonly image: Way;
  /** What a person does to make the image, if it is built first. */
  readonly capture: Step;
  /** The way from an image that is built by hand first. */
  readonly built: Course;
  /** Servers from which on building the image first takes no more paid work; undefined for never. */
  readonly builtPaysFrom: number | undefined;
}

/**
 * Works out both ways.
 *
 * @param software what has to be installed by hand beyond the system
 */
export function comparisonOf(inputs: Inputs, software: readonly Package[]): Comparison {
  const { servers, people, rate, day, repeat } = inputs.numbers;
  const wayOf = (steps: readonly Step[]): Way => {
    const course = courseOf(steps, repeat);
    const paid = paidMinutes(course, servers);
    return {
      steps,
      course,
      spans: timeline(steps, servers, { people, dayHours: day, repeat }),
      elapsed: elapsedMinutes(workingMinutes(course, servers, people), day),
      paid,
      wages: wages(paid, rate),
    };
  };
  const manual = wayOf(manualSteps(software, inputs.lengths));
  const image = wayOf(imageSteps(inputs.lengths));
  const capture = captureStep(inputs.lengths);
  const built = builtFirst(manual.course, image.course, capture.minutes);
  return {
    servers,
    manual,
    image,
    capture,
    built,
    builtPaysFrom: breakEven(built, manual.course),
  };
}
