import { useTranslations } from 'use-intl';

import { useCaller } from './caller';
import { InRegion } from './InRegion';
import { regionName } from './useRegion';
import { paths } from '@/paths';
import { Hint } from '@/ui/Hint';
import { Id } from '@/ui/Id';
import { LinkText } from '@/ui/LinkText';

/** Props of what a task or a message is about, in a table. */
export interface ResourceNameProps {
  readonly id: string;
  /** Where it is known. */
  readonly name: string | undefined;
}

/** What a task or a message is about: its name and its id. */
export function ResourceName({ id, name }: ResourceNameProps) {
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      {name !== undefined && <span className="truncate text-ink">{name}</span>}
      <Id value={id} quiet />
    </span>
  );
}

/** Where a resource has its page; images find their type by themselves. */
function pathOf(id: string): string | undefined {
  if (id.startsWith('ins-')) return paths.instance(id);
  if (id.startsWith('img-')) return paths.image('custom', id);
  return undefined;
}

/** Props of a link to what a task or a message is about. */
export interface ResourceLinkProps {
  readonly id: string;
  readonly region: string;
  /** What it says; the id when left out. */
  readonly children?: string;
}

/** A link to an instance or image, wherever it is: the region is switched on the way, and the hint says so. */
export function ResourceLink({ id, region, children }: ResourceLinkProps) {
  const t = useTranslations('activity');
  const { region: here, language } = useCaller();
  const to = pathOf(id);
  const face = children ?? <span className="font-mono text-mono whitespace-nowrap">{id}</span>;
  if (to === undefined) return face;
  if (region === here) return <LinkText to={to}>{face}</LinkText>;
  const label = t('otherRegion', { region: regionName(region, language) });
  return (
    <Hint content={label}>
      {({ describedBy }) => (
        <InRegion region={region}>
          <LinkText to={to} aria-describedby={describedBy}>
            {face}
          </LinkText>
        </InRegion>
      )}
    </Hint>
  );
}
