import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';

import { useStorageBook } from '@/components/storageBook';
import { useRegion } from '@/components/useRegion';
import { movedTo, reckon } from '@/domain/estimate/estimate';
import type { Estimate, Reckoned } from '@/domain/estimate/estimate';
import type { EstimateLine } from '@/domain/estimate/lines';
import { STORAGE_BOOKS } from '@/domain/prices/storageBooks';
import type { RegionId } from '@/domain/regions';
import { useFormats } from '@/i18n/format';

import { entryOf, hoursOf, linesOf, readLink, writeLink } from './link';
import type { Entry, EstimateLink } from './link';
import { ESTIMATE_REGIONS, useServerPrices } from './useServerPrices';
import type { KnownServers } from './useServerPrices';

/** The estimate of the address, reckoned, and the ways to change it. */
export interface EstimateControl {
  readonly link: EstimateLink;
  readonly hours: number;
  readonly reckoned: Reckoned;
  /** The same in every region, in the order of the regions. */
  readonly regions: readonly { readonly region: RegionId; readonly reckoned: Reckoned }[];
  readonly servers: KnownServers;
  /** An amount in the currency of the estimate. */
  readonly money: (amount: number, decimals?: number) => string;
  readonly change: (changes: Partial<EstimateLink>) => void;
  /** Puts a line in the place of another, or at the end. */
  readonly put: (line: EstimateLine, index?: number) => void;
  readonly remove: (index: number) => void;
}

const needsServers = ({ kind }: EstimateLine) => kind === 'launch' || kind === 'licence';

/** Reads the estimate from the address and writes it back: nothing of it is kept elsewhere. */
export function useEstimate(isAdding: boolean): EstimateControl {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const format = useFormats();
  const { id: here } = useRegion();
  const { book: chosen } = useStorageBook();
  const link = useMemo(
    () => readLink(search, { region: here, book: chosen.id }),
    [search, here, chosen.id],
  );
  const lines = linesOf(link);
  const servers = useServerPrices(isAdding || lines.some(needsServers));
  const hours = hoursOf(link);
  const { region, book, free } = link;
  const estimate: Estimate = { region, book, free, lines };
  const { currency } = STORAGE_BOOKS[book];
  const change = (changes: Partial<EstimateLink>) => {
    void navigate(writeLink({ ...link, ...changes }), { replace: true, preventScrollReset: true });
  };
  const { entries } = link;
  return {
    link,
    hours,
    reckoned: reckon(estimate, servers.prices, hours),
    regions: ESTIMATE_REGIONS.map((other) => ({
      region: other,
      reckoned: reckon(movedTo(estimate, other), servers.prices, hours),
    })),
    servers,
    money: (amount, decimals) => format.money(amount, currency, decimals),
    change,
    put: (line, index = entries.length) => {
      const next: readonly Entry[] = [
        ...entries.slice(0, index),
        entryOf(line),
        ...entries.slice(index + 1),
      ];
      change({ entries: next });
    },
    remove: (index) => change({ entries: entries.filter((_entry, other) => other !== index) }),
  };
}
