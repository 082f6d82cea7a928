/** Runs a piece of work for every item, at most `limit` of them at a time; the results come in the order of the items. */
export async function mapAtMost<Item, Result>(
  limit: number,
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results.set(index, await run(item));
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return [...results].toSorted(([one], [other]) => one - other).map(([, result]) => result);
}
