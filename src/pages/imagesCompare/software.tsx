import { alignPackages } from '@/domain/environments';
import { Status } from '@/ui/Status';
import type { Environment, Package } from '@/wire/simulator/environments';

import type { Subject } from './subjects';
import { ASKING, known, none, rowOf, untold } from './told';
import type { Row, Told, Words } from './told';

/** What an image carries, or why that is not told. */
type Carried =
  | { readonly environment: Environment }
  | { readonly environment: undefined; readonly why: Told };

const without = (why: Told): Carried => ({ environment: undefined, why });

function carriedBy({ image, environment }: Subject, { t }: Words): Carried {
  switch (image.ImageState) {
    case 'CREATING':
    case 'SYNCING':
    case 'IMPORTING':
      return without(untold(t('environment.absent.making')));
    case 'CREATEFAILED':
    case 'IMPORTFAILED':
      return without(none(t('environment.absent.failed')));
    case 'NORMAL':
      break;
  }
  if (environment === undefined) return without(ASKING);
  const [only] = environment ?? [];
  if (only) return { environment: only };
  return without(untold(t(environment ? 'environment.unknown' : 'imagesCompare.notTold')));
}

function version(item: Package | undefined, { t }: Words): Told {
  if (!item) return none(t('environment.notThere'));
  return known(
    `${item.Version} ${item.Service}`,
    <>
      <span className="font-mono text-mono">{item.Version}</span>
      {item.Service === 'FAILED' && (
        <span className="block">
          <Status kind="failed" word={t('environment.services.FAILED')} />
        </span>
      )}
    </>,
  );
}

/** The software of every image, package by package, and the mark in the data. */
export function softwareRows(subjects: readonly Subject[], words: Words): readonly Row[] {
  const { t } = words;
  const carried = subjects.map((subject) => carriedBy(subject, words));
  const each = (tell: (environment: Environment) => Told) =>
    carried.map((one) => (one.environment ? tell(one.environment) : one.why));
  const health = rowOf(
    'health',
    t('imagesCompare.health'),
    each(({ Health }) =>
      known(
        Health,
        <Status
          kind={Health === 'HEALTHY' ? 'good' : 'failed'}
          word={t(`environment.health.${Health}`)}
        />,
      ),
    ),
  );
  const aligned = alignPackages(carried.map(({ environment }) => environment?.Packages ?? []));
  const packages = aligned.map(({ name, of }) =>
    rowOf(
      `package ${name}`,
      name,
      carried.map((one, index) => (one.environment ? version(of[index], words) : one.why)),
    ),
  );
  const mark = rowOf(
    'mark',
    t('environment.mark'),
    each(({ DataMark }) =>
      DataMark === ''
        ? none(t('environment.noMark'))
        : known(DataMark, <span className="font-mono text-mono">{DataMark}</span>),
    ),
  );
  return [health, ...packages, mark];
}
