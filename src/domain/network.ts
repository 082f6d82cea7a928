/** A security group. Its name on screen comes from the message of its key. */
export interface SecurityGroup {
  readonly id: string;
  readonly key: 'web' | 'remoteLogin' | 'internal';
}

/** The security groups that every account has in every region. The simulator's own: they belong to another service. */
export const SECURITY_GROUPS: readonly [SecurityGroup, ...SecurityGroup[]] = [
  { id: 'sg-w3b80443', key: 'web' },
  { id: 'sg-l0g1n022', key: 'remoteLogin' },
  { id: 'sg-1nt3rn41', key: 'internal' },
];
