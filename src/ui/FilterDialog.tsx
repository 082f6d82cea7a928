import { Button } from './Button';
import { Dialog } from './Dialog';
import type { FilterBarProps, SortChoice } from './FilterBar';
import { SelectField } from './SelectField';
import { useUiText } from './uiText';

/** Props of the dialog. */
export interface FilterDialogProps extends Pick<
  FilterBarProps,
  'filters' | 'sortChoice' | 'onClear'
> {
  /** How many filters are. */
  readonly active: number;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** All filters of a list, and how it is sorted. */
export function FilterDialog(props: FilterDialogProps) {
  const { filters, sortChoice, onClear, active, open, onClose } = props;
  const text = useUiText();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.filters}
      size="small"
      foot={{
        left: active > 0 && (
          <Button variant="quiet" onClick={onClear}>
            {text.clearFilters}
          </Button>
        ),
        cancel: null,
        primary: (
          <Button variant="primary" onClick={onClose}>
            {text.showResults}
          </Button>
        ),
      }}
    >
      <div className="flex flex-col gap-5">
        {sortChoice && <SortSelect {...sortChoice} />}
        {filters.map((filter) => (
          <div key={filter.id}>{filter.editor(onClose)}</div>
        ))}
      </div>
    </Dialog>
  );
}

function SortSelect({ columns, sort, onSort }: SortChoice) {
  const text = useUiText();
  const options = columns.flatMap(({ id, header }) => [
    { value: `${id} up`, label: text.ascending(header), sort: { id, desc: false } },
    { value: `${id} down`, label: text.descending(header), sort: { id, desc: true } },
  ]);
  return (
    <SelectField
      label={text.sortBy}
      options={options}
      placeholder={text.choose}
      value={sort && `${sort.id} ${sort.desc ? 'down' : 'up'}`}
      onChange={(value) => {
        const chosen = options.find((option) => option.value === value);
        if (chosen) onSort(chosen.sort);
      }}
    />
  );
}
