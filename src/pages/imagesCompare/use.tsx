import { Check, Lock } from 'lucide-react';

import { ImageCost } from '@/components/ImageCost';
import { noteOn, reasonOf } from '@/components/imageRefusals';
import { LicenceFee } from '@/components/LicenceFee';
import { ListingFee } from '@/components/ListingFee';
import { IMAGE_ACTIONS, imageAction } from '@/domain/images';
import type { ImageAction } from '@/domain/images';
import { systemLicence } from '@/domain/licences';
import { regionById } from '@/domain/regions';
import { Hint } from '@/ui/Hint';
import { smallIcon } from '@/ui/icons';

import type { Subject } from './subjects';
import { ASKING, known, none, untold } from './told';
import type { Fact, Told, Words } from './told';

function keeping({ image, cost, owner }: Subject, { t }: Words): Told {
  switch (image.ImageType) {
    case 'PUBLIC_IMAGE':
    case 'MARKET_IMAGE':
      return known('0', t('imagesCompare.nothing'));
    case 'SHARED_IMAGE':
      return known('0', t('image.fees.keepNothing', { account: owner }));
    case 'PRIVATE_IMAGE':
      break;
  }
  switch (cost.kind) {
    case 'asking':
      return ASKING;
    case 'known':
      return known(cost.monthly.toFixed(2), <ImageCost cost={cost} />);
    case 'none':
      return none(t('images.cost.none'));
    case 'unpriced':
      return untold(t('imagesCompare.unpriced'));
    case 'tooMany':
    case 'notTold':
      return untold(t('imagesCompare.notTold'));
  }
}

function listingFee({ image, listings }: Subject, { t }: Words): Told {
  if (image.ImageType === 'PUBLIC_IMAGE') return none(t('imagesCompare.noVendor'));
  if (listings === undefined) return ASKING;
  if (listings === null) return untold(t('imagesCompare.notTold'));
  const [listing] = listings;
  if (!listing) return none(t('imagesCompare.noVendor'));
  return known(String(listing.HourlyFee), <ListingFee listing={listing} />);
}

function licenceFee({ image, region }: Subject): Told {
  const licence = systemLicence(image, regionById(region));
  return known(`${licence} ${image.LicenseType}`, <LicenceFee image={image} licence={licence} />);
}

/** What it costs to keep, and what a server made of it costs besides the server. */
export const COSTS: readonly Fact[] = [
  { id: 'keeping', label: ({ t }) => t('imagesCompare.keeping'), tell: keeping },
  { id: 'listingFee', label: ({ t }) => t('image.fees.listingFee'), tell: listingFee },
  { id: 'licenceFee', label: ({ t }) => t('image.fees.licence'), tell: licenceFee },
];

function sharing({ image, sharedWith }: Subject, { t }: Words): Told {
  switch (image.ImageType) {
    case 'PUBLIC_IMAGE':
    case 'MARKET_IMAGE':
      return known('all', t('imagesCompare.everybody'));
    case 'SHARED_IMAGE':
      return untold(t('imagesCompare.sharesOfOwner'));
    case 'PRIVATE_IMAGE':
      break;
  }
  if (sharedWith === undefined) return ASKING;
  if (sharedWith === null) return untold(t('imagesCompare.notTold'));
  if (sharedWith.length === 0) return known('nobody', t('imagesCompare.nobody'));
  return known(sharedWith.join(', '));
}

function regions({ image, region, copies }: Subject, { t, city }: Words): Told {
  const here = city(region);
  switch (image.ImageType) {
    case 'PUBLIC_IMAGE':
      return known('all', t('imagesCompare.allRegions'));
    case 'MARKET_IMAGE':
      return known('mainland', t('imagesCompare.mainland'));
    case 'SHARED_IMAGE':
      return known(region, here);
    case 'PRIVATE_IMAGE':
      break;
  }
  if (copies === undefined) return ASKING;
  if (copies === null) return untold(t('imagesCompare.notTold'));
  const names = copies.map(city).join(', ');
  return known(
    [region, ...copies].toSorted().join(' '),
    <>
      {here}
      {copies.length > 0 && (
        <span className="block text-xs text-ink-3">{t('imagesCompare.copies', { names })}</span>
      )}
    </>,
  );
}

/** Who has it, and where servers can be made of it. */
export const REACH: readonly Fact[] = [
  { id: 'region', label: ({ t }) => t('imagesCompare.regions'), tell: regions },
  { id: 'sharing', label: ({ t }) => t('imagesCompare.sharedWith'), tell: sharing },
];

function ability(action: ImageAction) {
  return ({ image, region, encrypted, sharedWith }: Subject, { t, city }: Words): Told => {
    const verdict = imageAction(image, action, {
      ...(typeof encrypted === 'boolean' && { encrypted }),
      ...(sharedWith && { shared: sharedWith.length > 0 }),
    });
    const note = verdict.ok ? noteOn(image, action, regionById(region).area) : undefined;
    const reason = verdict.ok ? undefined : reasonOf(image, action, verdict);
    const Mark = verdict.ok ? Check : Lock;
    return known(
      verdict.ok ? `allowed ${note ?? ''}` : `refused ${reason}`,
      <span className="flex items-baseline gap-1.5">
        <Mark {...smallIcon} className="shrink-0 translate-y-0.5 text-ink-3" />
        <span>
          <span className={verdict.ok ? 'text-ink' : undefined}>
            {t(`imagesCompare.${verdict.ok ? 'possible' : 'impossible'}`)}
          </span>
          {note !== undefined && (
            <span className="block text-xs text-ink-3">
              {t(`image.can.note.${note}`, { region: city(region) })}
            </span>
          )}
          {!verdict.ok && reason !== undefined && (
            <span className="block text-xs text-ink-3">
              <Hint
                content={t.rich('image.can.code', {
                  code: () => (
                    <span className="font-mono text-mono wrap-anywhere">{verdict.code}</span>
                  ),
                })}
              >
                {() => <span>{t(`image.can.why.${reason}`)}</span>}
              </Hint>
            </span>
          )}
        </span>
      </span>,
    );
  };
}

/** What can be done with it, by the rules of the cloud. */
export const ABILITIES: readonly Fact[] = IMAGE_ACTIONS.map((action) => ({
  id: action,
  label: ({ t }) =>
    action === 'copyHere' ? t('imagesCompare.copyHere') : t(`image.can.${action}`),
  tell: ability(action),
}));
