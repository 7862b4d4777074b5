import { comparePlaces, paragraphsOf, textOfRange } from '../model/places.ts';
import type { Place, TextRange } from '../model/text-range.ts';
import type { ApiClass } from '../richapi/api-class.ts';
import { invalidArgument, notFound } from '../richapi/rich-error.ts';
import { type Objects, RangeObject } from './kinds.ts';
import { styleScalars } from './paragraph-style.ts';
import { locate, reading } from './reading.ts';
import { writing } from './writing.ts';

function rangeIn(value: unknown): TextRange {
  if (!(value instanceof RangeObject)) throw invalidArgument('this is no range');
  if (value.gone) throw notFound('the range');
  return value.range;
}

/** How two ranges lie to one another, by Word's names. */
export function relation(compare: (a: Place, b: Place) => number, a: TextRange, b: TextRange): string {
  const starts = compare(a.start, b.start);
  const ends = compare(a.end, b.end);
  if (starts === 0 && ends === 0) return 'Equal';
  if (compare(a.end, b.start) < 0) return 'Before';
  if (compare(b.end, a.start) < 0) return 'After';
  if (compare(a.end, b.start) === 0 && !b.isCollapsed && !a.isCollapsed) return 'AdjacentBefore';
  if (compare(b.end, a.start) === 0 && !b.isCollapsed && !a.isCollapsed) return 'AdjacentAfter';
  if (starts <= 0 && ends >= 0)
    return starts === 0 ? 'ContainsStart' : ends === 0 ? 'ContainsEnd' : 'Contains';
  if (starts >= 0 && ends <= 0) return starts === 0 ? 'InsideStart' : ends === 0 ? 'InsideEnd' : 'Inside';
  return starts < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
}

export function rangeClass(objects: Objects): ApiClass<RangeObject> {
  const { word } = objects;
  const compare = (a: Place, b: Place) => comparePlaces(word, a, b);
  const earlier = (a: Place, b: Place) => (compare(a, b) <= 0 ? a : b);
  const later = (a: Place, b: Place) => (compare(a, b) >= 0 ? a : b);
  const read = reading<RangeObject>(objects, ({ range }) => range);
  const both = (a: TextRange, b: TextRange) => {
    const start = later(a.start, b.start);
    const end = earlier(a.end, b.end);
    return compare(start, end) > 0 ? null : objects.range(word.ranges.make(start, end));
  };
  const expanded = ({ range }: RangeObject, other: unknown) => {
    const { start, end } = rangeIn(other);
    return objects.range(word.ranges.make(earlier(range.start, start), later(range.end, end)));
  };
  const style = styleScalars<RangeObject>(word, ({ range }) => paragraphsOf(word, range));
  return {
    name: 'Range',
    scalars: {
      Text: { get: ({ range }) => textOfRange(word, range) },
      IsEmpty: {
        get: ({ range }) =>
          range.isCollapsed ||
          (range.start.paragraph === range.end.paragraph && textOfRange(word, range) === ''),
      },
      ...style,
    },
    navigations: read.navigations,
    methods: {
      ...read.methods,
      GetRange: ({ range }, location) => {
        if (location === 'Before') throw invalidArgument('a range has no location Before');
        return objects.range(locate(word, range, location));
      },
      CompareLocationWith: ({ range }, other) => relation(compare, range, rangeIn(other)),
      ExpandTo: expanded,
      ExpandToOrNullObject: expanded,
      IntersectWith: ({ range }, other) => both(range, rangeIn(other)) ?? undefined,
      IntersectWithOrNullObject: ({ range }, other) => both(range, rangeIn(other)),
    },
    writes: {
      ...writing<RangeObject>(objects, ({ range }) => range, ['Replace', 'Start', 'End', 'Before', 'After']),
      InsertComment: ({ range }, text) => objects.insertComment(range, String(text ?? '')),
    },
  };
}
