import { redirect, useParams } from 'react-router-dom';
import type { LoaderFunctionArgs } from 'react-router-dom';

import { pathOfStep, stepsOf } from '@/components/guides/steps';
import type { Step } from '@/components/guides/steps';
import { GUIDE_IDS } from '@/domain/guides/ids';
import type { GuideId } from '@/domain/guides/ids';

import { GuidePage } from './GuidePage';

interface Place {
  readonly guide: GuideId;
  /** Undefined for a step that only another guide has. */
  readonly step: Step | undefined;
}

function placeOf({ guide, guideStep }: LoaderFunctionArgs['params']): Place {
  const known = GUIDE_IDS.find((id) => id === guide) ?? GUIDE_IDS[0];
  return { guide: known, step: stepsOf(known).find(({ id }) => id === guideStep) };
}

/** A step of another guide leads to the first of this one. */
export function loader({ params }: LoaderFunctionArgs) {
  const { guide, step } = placeOf(params);
  return step ? null : redirect(pathOfStep(guide));
}

/** One step of a guide. */
export function Component() {
  const { guide, step } = placeOf(useParams());
  return step ? <GuidePage guide={guide} step={step} /> : null;
}
