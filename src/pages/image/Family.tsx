import { useTranslations } from 'use-intl';

import { FamilyBadge } from '@/components/FamilyBadge';
import { TYPE_SLUG } from '@/components/imageTypes';
import { useRegion } from '@/components/useRegion';
import { cx } from '@/lib/cx';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import { Badge } from '@/ui/Badge';
import { Card } from '@/ui/Card';
import { LinkText } from '@/ui/LinkText';
import { Skeleton } from '@/ui/Skeleton';
import type { Image } from '@/wire/cvm/images';

import { useFamily } from './beside';
import type { ImageProps } from './ImagePage';

/** The images of the same family here, newest first. */
export function Family({ image }: ImageProps) {
  const t = useTranslations('image.family');
  const region = useRegion().label;
  const { members, newest } = useFamily(image);
  const hint = <span className="font-mono text-mono">{image.ImageFamily}</span>;
  return (
    <Card title={t('title')} hint={hint}>
      {members ? (
        <ul>
          {members.map((member) => (
            <Member
              key={member.ImageId}
              member={member}
              isThis={member.ImageId === image.ImageId}
              isNewest={member.ImageId === newest?.ImageId}
            />
          ))}
        </ul>
      ) : (
        <Skeleton className="my-2 w-48" />
      )}
      {members?.length === 1 && <p className="py-1 text-sm text-ink-3">{t('none', { region })}</p>}
    </Card>
  );
}

interface MemberProps {
  readonly member: Image;
  readonly isThis: boolean;
  readonly isNewest: boolean;
}

function Member({ member, isThis, isNewest }: MemberProps) {
  const t = useTranslations('image.family');
  const format = useFormats();
  const dot = isThis ? 'border-ink bg-ink' : 'border-control';
  return (
    <li className="flex min-h-7 items-center gap-2.5 text-sm">
      <span aria-hidden className={cx('size-2 shrink-0 rounded-full border', dot)} />
      <span className="min-w-0 flex-1 truncate">
        {isThis ? (
          <span aria-current="page" className="font-semibold text-ink">
            {member.ImageName}
          </span>
        ) : (
          <LinkText to={paths.image(TYPE_SLUG[member.ImageType], member.ImageId)}>
            {member.ImageName}
          </LinkText>
        )}
      </span>
      <span className="shrink-0 text-ink-3 tabular-nums">{format.date(member.CreatedTime)}</span>
      <MemberBadge isThis={isThis} isNewest={isNewest} isDeprecated={member.ImageDeprecated}>
        {t('thisOne')}
      </MemberBadge>
    </li>
  );
}

function MemberBadge(props: {
  readonly isThis: boolean;
  readonly isNewest: boolean;
  readonly isDeprecated: boolean;
  readonly children: string;
}) {
  if (props.isThis) return <Badge tone="info">{props.children}</Badge>;
  if (props.isDeprecated) return <FamilyBadge place={{ kind: 'deprecated' }} />;
  return props.isNewest ? <FamilyBadge place={{ kind: 'newest' }} /> : null;
}
