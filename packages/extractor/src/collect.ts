/** `items.flatMap(make)`, which V8 runs twenty times as slowly on the few items that most lists have. */
export function collect<Item, Made>(items: Iterable<Item>, make: (item: Item) => readonly Made[]): Made[] {
  const all: Made[] = []
  for (const item of items) for (const made of make(item)) all.push(made)
  return all
}
