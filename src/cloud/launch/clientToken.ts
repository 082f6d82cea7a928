import type { RunInstancesRequest } from '@/wire/cvm/launch';

import type { Context, WriteContext } from '../define';
import { refuse } from '../refuse';
import { token } from '../world/token';

const recordId = ({ account, region }: Context, clientToken: string) =>
  `${account}/${region}/${clientToken}`;

/** The same text for the same parameters, in whatever order their fields come. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : inner,
  );
}

/** A hash of the parameters. Secrets stay out of it: nothing that follows from them is stored. */
function fingerprint(parameters: RunInstancesRequest): string {
  const {
    ClientToken: _token,
    DryRun: _dry,
    UserData: _data,
    LoginSettings,
    ...others
  } = parameters;
  const { Password, ...login } = LoginSettings ?? {};
  return token(canonical({ ...others, ...login, password: Password !== undefined }), 32);
}

/**
 * What the same request was answered with before: a repeated `ClientToken` makes no more servers. With other parameters
 * it is refused as a value that is there already; no code is documented for that case, and this one comes nearest.
 */
export function repeated(
  context: Context,
  parameters: RunInstancesRequest,
): readonly string[] | undefined {
  const { ClientToken } = parameters;
  if (!ClientToken) return undefined;
  const known = context.world.get('clientTokens', recordId(context, ClientToken));
  if (known && known.parameters !== fingerprint(parameters)) {
    refuse(
      'InvalidParameterValue.Duplicate',
      `The ClientToken ${ClientToken} was used before, with other parameters.`,
    );
  }
  return known?.instances;
}

/** Remembers what a request was answered with, so that a repetition gets the same. */
export function rememberAnswer(
  context: WriteContext,
  parameters: RunInstancesRequest,
  instances: readonly string[],
): void {
  const { ClientToken } = parameters;
  if (!ClientToken) return;
  const { account: owner, region, now: time } = context;
  const id = recordId(context, ClientToken);
  context.world.put('clientTokens', {
    id,
    owner,
    region,
    parameters: fingerprint(parameters),
    instances,
    time,
  });
}
