import { credentialOf } from '@/wire/credentials';
import type { Uin } from '@/wire/credentials';
import { ModifyImageSharePermissionRequest } from '@/wire/cvm/shares';
import { shareTarget } from '@/domain/shareTargets';

import { defineWrite } from '../../define';
import type { Context } from '../../define';
import { enforce } from '../../enforce';
import { actionableImage } from '../../images/own';
import { refuse } from '../../refuse';
import { isSubUser } from '../../seed/subUsers';
import type { ImageRecord } from '../../world/records';

/** Refuses ids that images cannot be shared with, and those that have the image, or were one too many. */
function checkTargets(context: Context, { id, shares }: ImageRecord, accounts: readonly Uin[]) {
  const sharedWith = shares.map(({ account }) => account);
  for (const account of accounts) {
    if (isSubUser(account)) {
      refuse('FailedOperation.NotMasterAccount', `${account} is a user within an account.`);
    }
    const known = account === context.account || sharedWith.includes(account);
    if (!known && credentialOf(account) === undefined) {
      refuse('InvalidAccountId.NotFound', `There is no account ${account}.`);
    }
    enforce(
      shareTarget(account, { own: context.account, sharedWith, entered: accounts }),
      `The image ${id} cannot be shared with ${account}.`,
    );
  }
}

/**
 * Shares an own image with accounts in its region, or stops sharing it: all of them or none. Stopping for an account that
 * does not have the image succeeds and changes nothing, whether there is such an account or not: no documented code fits
 * that. What an account has launched from the image before runs on.
 */
export const ModifyImageSharePermission = defineWrite(
  {
    name: 'ModifyImageSharePermission',
    parameters: ModifyImageSharePermissionRequest,
    faultOnly: [
      'FailedOperation.QImageShareFailed',
      'FailedOperation.RImageShareFailed',
      'InvalidAccountIs.YourSelf',
      'UnauthorizedOperation.InvalidToken',
      'UnsupportedOperation.LocationImageNotSupported',
    ],
  },
  (context, { ImageId, AccountIds, Permission }) => {
    const { record } = actionableImage(context, ImageId, { action: 'share', says: 'Sharing' });
    const accounts = [...new Set(AccountIds)];
    if (Permission === 'SHARE') checkTargets(context, record, accounts);

    // Nothing is refused from here on.
    const kept = record.shares.filter(({ account }) => !accounts.includes(account));
    const since = context.now;
    const shares =
      Permission === 'SHARE'
        ? [...record.shares, ...accounts.map((account) => ({ account, since }))]
        : kept;
    if (shares.length !== record.shares.length) context.world.put('images', { ...record, shares });
    return {};
  },
);
