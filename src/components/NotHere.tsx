import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import type { Caller } from '@/api/call';
import { setSession } from '@/stores/session';
import { Button } from '@/ui/Button';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';
import { SearchField } from '@/ui/SearchField';
import { Status } from '@/ui/Status';
import { credentialOf } from '@/wire/credentials';

import { useCaller } from './caller';
import { elsewhereQuery, isWellFormed } from './elsewhere';
import type { Elsewhere, Findable } from './elsewhere';
import { regionName, useRegion } from './useRegion';

/** Props of a page without its record. */
export interface NotHereProps {
  readonly what: Findable;
  /** The id that was looked for, well-formed or not. */
  readonly id: string;
  /** The list in which it would stand. */
  readonly list: { readonly label: string; readonly to: (search?: { q: string }) => string };
  /** As whom and where this page showed it before (`useLastSeen`). */
  readonly lastSeen?: Caller | undefined;
}

const accountName = (account: string) => credentialOf(account)?.name ?? account;

/**
 * Says that the account has no such image or instance in the region, and offers the ways on: the region that has it, the
 * account that had it, the list, a search.
 */
export function NotHere({ what, id, list, lastSeen }: NotHereProps) {
  const t = useTranslations('notHere');
  const region = useRegion().label;
  const { account } = useCaller();
  const wellFormed = isWellFormed(what, id);
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: list.label, to: list.to() }, { label: id }]}
        title={t(`${what}.title`, { region })}
      />
      <div className="flex max-w-3xl flex-col gap-4">
        <p className="max-w-prose">
          {wellFormed
            ? t.rich(`${what}.text`, { id, region, account: accountName(account), code: Code })
            : t.rich(`${what}.malformed`, { id, code: Code })}
        </p>
        {lastSeen && <LastSeen what={what} lastSeen={lastSeen} />}
        {wellFormed && <OtherRegions what={what} id={id} />}
        <WaysOn list={list} />
      </div>
    </>
  );
}

const Code = (chunks: React.ReactNode) => (
  <span className="font-mono text-mono wrap-anywhere">{chunks}</span>
);

function LastSeen({ what, lastSeen }: { readonly what: Findable; readonly lastSeen: Caller }) {
  const t = useTranslations('notHere');
  const { account, region, language } = useCaller();
  const before = accountName(lastSeen.account);
  const there = regionName(lastSeen.region, language);
  const isOtherAccount = lastSeen.account !== account;
  if (!isOtherAccount && lastSeen.region === region) {
    return <Notice tone="info">{t(`${what}.gone`)}</Notice>;
  }
  const back = () => setSession({ account: lastSeen.account, region: lastSeen.region });
  return (
    <Notice
      tone="info"
      action={
        <Button size="small" onClick={back}>
          {isOtherAccount
            ? t('backToAccount', { account: before })
            : t('switch', { region: there })}
        </Button>
      }
    >
      {isOtherAccount
        ? t('switchedAccount', { before, now: accountName(account), region: there })
        : t('switchedRegion', { region: there })}
    </Notice>
  );
}

function OtherRegions({ what, id }: { readonly what: Findable; readonly id: string }) {
  const t = useTranslations('notHere');
  const { data, refetch } = useQuery(elsewhereQuery(useCaller(), what, id));
  if (!data) return <Status kind="running" word={t('looking')} />;
  if (data.found.length > 0) return <Found elsewhere={data} />;
  if (data.silent > 0) {
    return (
      <Notice
        tone="warn"
        action={
          <Button size="small" onClick={() => void refetch()}>
            {t('askAgain')}
          </Button>
        }
      >
        {t('silent', { silent: data.silent, asked: data.asked })}
      </Notice>
    );
  }
  return <Notice tone="info">{t(`${what}.nowhere`, { asked: data.asked })}</Notice>;
}

/** Regions that are offered to switch to; a marketplace image is in more, which are all alike. */
const MOST_OFFERED = 3;

function Found({ elsewhere: { found } }: { readonly elsewhere: Elsewhere }) {
  const t = useTranslations('notHere');
  const { language } = useCaller();
  const offered = found
    .slice(0, MOST_OFFERED)
    .map((id) => ({ id, name: regionName(id, language) }));
  const regions = offered.map(({ name }) => name).join(', ');
  const more = found.length - offered.length;
  return (
    <Notice
      tone="info"
      action={
        <span className="flex flex-wrap gap-2">
          {offered.map(({ id, name }) => (
            <Button key={id} size="small" onClick={() => setSession({ region: id })}>
              {t('switch', { region: name })}
            </Button>
          ))}
        </span>
      }
    >
      {t('found', { regions, more })}
    </Notice>
  );
}

function WaysOn({ list }: Pick<NotHereProps, 'list'>) {
  const t = useTranslations('notHere');
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const search = () => void navigate(list.to({ q: text.trim() }));
  return (
    <form
      className="flex flex-wrap items-center gap-x-4 gap-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <SearchField
        value={text}
        onChange={setText}
        placeholder={t('searchIn', { list: list.label })}
      />
      <Button type="submit">{t('search')}</Button>
      <LinkText to={list.to()}>{t('openList', { list: list.label })}</LinkText>
    </form>
  );
}
