import type { DraftRow, RowStatus } from '../../assessment/index.ts';
import type { Item } from '../graph/index.ts';
import { keyOf } from './names.ts';

export function rowOf(item: Item, name: string, status: RowStatus, orphan: boolean): DraftRow {
  const { webUrl, modified, modifiedBy } = item;
  return {
    key: keyOf(item),
    name,
    status,
    orphan,
    ...(webUrl === undefined ? {} : { webUrl }),
    ...(modified === undefined ? {} : { modified }),
    ...(modifiedBy === undefined ? {} : { modifiedBy }),
  };
}
