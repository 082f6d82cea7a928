import axe from 'axe-core';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Layers } from 'lucide-react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { Badge } from './Badge';
import { BulkBar } from './BulkBar';
import { Button } from './Button';
import { Card } from './Card';
import { CheckboxField } from './CheckboxField';
import { ChoiceTable } from './ChoiceTable';
import type { DataColumn } from './dataColumns';
import { DataTable } from './DataTable';
import { DescriptionList } from './DescriptionList';
import { Dialog } from './Dialog';
import { EmptyState } from './EmptyState';
import { ErrorNotice } from './ErrorNotice';
import { FilterBar } from './FilterBar';
import { Id } from './Id';
import { MenuButton } from './MenuButton';
import { Missing } from './Missing';
import { Notice } from './Notice';
import { NumberField } from './NumberField';
import { PageHeader } from './PageHeader';
import { PasswordField } from './PasswordField';
import { Progress } from './Progress';
import { RadioGroup } from './RadioGroup';
import { SegmentedControl } from './SegmentedControl';
import { Status } from './Status';
import { SummaryStrip } from './SummaryStrip';
import { Tabs } from './Tabs';
import { renderUi } from './testing';
import { TextField } from './TextField';
import { Wizard } from './Wizard';

const nothing = () => undefined;

/** What axe finds wrong, by rule. jsdom draws nothing, so contrast is for the browser tests. */
async function problems(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(
    (found) => `${found.id}: ${found.nodes.map((node) => node.html).join(' ')}`,
  );
}

interface Row {
  readonly name: string;
}

const columns: readonly DataColumn<Row>[] = [
  { id: 'name', header: 'Name', cell: (row) => row.name, sortValue: (row) => row.name },
  { id: 'size', header: 'Stored', align: 'end', cell: () => <Missing reason="not yet known" /> },
];
const rows: readonly Row[] = [{ name: 'web-1' }, { name: 'web-2' }];

const pages: Record<string, ReactNode> = {
  'a list': (
    <main>
      <PageHeader
        breadcrumb={[{ label: 'Images', to: '/images/public' }, { label: 'Guangzhou' }]}
        title="Custom images"
        sentence="Made from your instances."
        actions={
          <Button onClick={nothing} disabledReason="The quota is used up">
            Create image
          </Button>
        }
      />
      <SummaryStrip
        label="Custom images here"
        fold={{ folded: false, onFold: nothing }}
        cells={[{ label: 'Images', value: '21', detail: 'of 500' }]}
      />
      <FilterBar
        search={{ value: '', onChange: nothing, placeholder: 'Search name or ID' }}
        filters={[
          { id: 'a', label: 'System', value: 'Ubuntu', editor: () => null, onClear: nothing },
          { id: 'b', label: 'State', value: undefined, editor: () => null, onClear: nothing },
        ]}
        onClear={nothing}
        onRefresh={nothing}
        density={{ value: 'normal', onChange: nothing }}
        columnChoice={{ columns, visible: new Set(['name']), onChange: nothing }}
      />
      <DataTable<Row>
        label="Custom images"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.name}
        rowName={(row) => row.name}
        sort={{ id: 'name', desc: false }}
        onSort={nothing}
        page={1}
        pageSize={1}
        onPage={nothing}
        selection={{ keys: new Set(['web-1']), onChange: nothing }}
        rowActions={() => []}
        empty={null}
      />
      <BulkBar count={1} actions={[{ label: 'Share', onClick: nothing }]} onClear={nothing} />
    </main>
  ),
  'a detail page': (
    <main>
      <PageHeader
        title="web-1"
        mark={<Status kind="running" word="Creating" percent={38} hint="2 h left" />}
        sub={<Id value="img-6t0kq2mz" />}
      />
      <Tabs label="Image" tabs={[{ label: 'Overview', to: '/', count: 2 }]} />
      <Card title="About" mark={<Badge>Newest</Badge>}>
        <DescriptionList items={[{ label: 'System', value: 'Ubuntu 20.04' }]} />
        <Progress label="Creating" percent={38} />
      </Card>
      <Notice tone="warn">Nobody reviewed it.</Notice>
      <ErrorNotice message="It failed" code="InternalError" requestId="c92e" onRetry={nothing} />
      <EmptyState kind="nothing-yet" icon={Layers} title="Your images will be here">
        They keep a server as it is.
      </EmptyState>
    </main>
  ),
  'a wizard': (
    <main>
      <Wizard
        title="Launch instances"
        steps={[
          { id: 'a', title: 'Image', detail: 'web-1', to: '/a', done: true },
          { id: 'b', title: 'Type', detail: 'SA2', to: '/b', done: false },
        ]}
        current="b"
        onCancel={nothing}
        onNext={nothing}
        summary="One server"
        total="$0.07"
      >
        <TextField label="Instance name" value="" onChange={nothing} error="Too short" />
        <NumberField label="Number" value={1} min={1} max={9} onChange={nothing} unit="GiB" />
        <PasswordField label="Password" value="" onChange={nothing} />
        <CheckboxField label="I know" checked onChange={nothing} hint="It is unreviewed" />
        <RadioGroup
          label="Login"
          value="a"
          onChange={nothing}
          options={[{ value: 'a', label: 'Password' }]}
        />
        <SegmentedControl
          label="Zone"
          value="3"
          onChange={nothing}
          segments={[{ value: '3', label: 'Guangzhou 3' }]}
        />
        <ChoiceTable<Row>
          label="Instance type"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.name}
          rowName={(row) => row.name}
          value="web-1"
          onChange={nothing}
          unfit={(row) => (row.name === 'web-2' ? { reason: 'ARM' } : undefined)}
          page={1}
          onPage={nothing}
          empty={null}
        />
      </Wizard>
    </main>
  ),
};

test.each(Object.entries(pages))('%s has nothing that axe objects to', async (_, page) => {
  renderUi(page);
  expect(await problems()).toEqual([]);
});

test('neither has a dialog, nor a menu', async () => {
  const { unmount } = renderUi(
    <Dialog
      open
      onClose={nothing}
      title="Share web-1"
      scope="In Guangzhou"
      aside="They can launch from it"
      foot={{ primary: <Button onClick={nothing}>Share</Button> }}
    >
      <TextField label="Account IDs" value="" onChange={nothing} />
    </Dialog>,
  );
  await screen.findByRole('dialog');
  expect(await problems()).toEqual([]);
  unmount();

  renderUi(
    <MenuButton
      entries={() => [
        { kind: 'heading', label: 'Mainland' },
        { kind: 'choice', label: 'Guangzhou', hint: 21, selected: true, onSelect: nothing },
        { kind: 'separator', id: 'line' },
        { kind: 'check', label: 'Status', checked: true, onChange: nothing },
        { label: 'Delete', onSelect: nothing, disabledReason: 'Shared', danger: true },
      ]}
    >
      Region
    </MenuButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Region' }));
  await screen.findByRole('menu');
  expect(await problems()).toEqual([]);
});
