/** Root account id ("UIN"), a string of digits. */
export type Uin = string;

/** One simulated account with its key pair. Public by contract: nothing here guards anything real. */
export interface Credential {
  readonly uin: Uin;
  readonly appId: string;
  readonly name: string;
  readonly secretId: string;
  readonly secretKey: string;
}

/** The simulated accounts, the first of which opens first. */
export const CREDENTIALS = [
  {
    uin: '100000000001',
    appId: '1250000001',
    name: 'Northwind Studio',
    secretId: 'AKIDsimulated100000000001',
    secretKey: 'simulated-key-100000000001',
  },
  {
    uin: '100000000002',
    appId: '1250000002',
    name: 'Harbor Games',
    secretId: 'AKIDsimulated100000000002',
    secretKey: 'simulated-key-100000000002',
  },
  {
    uin: '100000000003',
    appId: '1250000003',
    name: 'Fresh Start',
    secretId: 'AKIDsimulated100000000003',
    secretKey: 'simulated-key-100000000003',
  },
] as const satisfies readonly [Credential, ...Credential[]];

/** The credential of an account, by its UIN. */
export function credentialOf(uin: Uin): Credential | undefined {
  return CREDENTIALS.find((credential) => credential.uin === uin);
}

/** The credential that a SecretId names. */
export function credentialBySecretId(secretId: string): Credential | undefined {
  return CREDENTIALS.find((credential) => credential.secretId === secretId);
}
