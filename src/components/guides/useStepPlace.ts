import { useLocation, useNavigate } from 'react-router-dom';

import type { Reading } from '@/domain/guides/sight';
import { setSession } from '@/stores/session';
import { credentialOf } from '@/wire/credentials';

import { useCaller } from '../caller';
import { regionName } from '../useRegion';
import { callerAt, isAt } from './places';
import type { Step } from './steps';

/** Where a step is done, seen from where the person is. */
export interface PlaceOfStep {
  readonly account: string;
  readonly region: string;
  /** Whether the person acts as that account in that region. */
  readonly isIn: boolean;
  /** The page on which it is done, if it is not the guide's own. */
  readonly to: string | undefined;
  /** Whether the person is on that very page, as that account in that region. */
  readonly isHere: boolean;
  readonly otherAccount: boolean;
  /** Changes account and region where that is needed, then goes there. */
  readonly go: () => void;
}

const NOTHING_READ: Reading = { done: [], made: [], compared: [] };

/** Where a step is done, and how to get there. */
export function usePlaceOfStep(step: Step, reading: Reading = NOTHING_READ): PlaceOfStep {
  const caller = useCaller();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const there = callerAt(step.place, caller.language);
  const to = step.to?.(reading);
  const isIn = isAt(step.place, caller);
  return {
    account: credentialOf(there.account)?.name ?? there.account,
    region: regionName(there.region, caller.language),
    isIn,
    to,
    isHere: isIn && pathname === to?.split('?')[0],
    otherAccount: there.account !== caller.account,
    go: () => {
      if (!isIn) setSession({ account: there.account, region: there.region });
      if (to !== undefined) void navigate(to);
    },
  };
}
