import { GraphFault } from './fault.ts';

/** A file or a folder in a drive. */
export interface Item {
  readonly drive: string;
  readonly id: string;
  readonly name: string;
  readonly kind: 'file' | 'folder';
  /** Changes whenever the item does, its name too. */
  readonly etag: string;
  /** In bytes; of a folder, of all that is in it. */
  readonly size: number;
  /** The folder that it lies in, in the same drive; undefined for the drive's root. */
  readonly parent?: string;
  /** Where a browser shows it. */
  readonly webUrl?: string;
  readonly modified?: Date;
  /** The name of who last changed it. */
  readonly modifiedBy?: string;
  /** Where its content can be fetched for an hour or so, without a token. */
  readonly download?: string;
}

/** What of an item a list needs. */
export const selected =
  'id,name,eTag,size,file,folder,remoteItem,parentReference,webUrl,lastModifiedDateTime,lastModifiedBy';

type Fields = Readonly<Record<string, unknown>>;

/** @throws GraphFault refused, when it isn't an item. A portal that asks a guest to pay answers anything with its own page. */
export function itemOf(value: unknown): Item {
  const item = anyItem(value);
  if (!item) throw new GraphFault('refused', 'what came is not a file or a folder');
  return item;
}

/** undefined for what is neither a file nor a folder, such as a notebook. */
export function anyItem(value: unknown): Item | undefined {
  if (!isFields(value)) return undefined;
  // A shortcut in a OneDrive to a folder elsewhere: what it leads to is meant.
  const target = isFields(value.remoteItem) ? { ...value, ...value.remoteItem, name: value.name } : value;
  const { id, name, eTag, size, webUrl, lastModifiedDateTime, parentReference, lastModifiedBy } = target;
  const above = isFields(parentReference) ? parentReference : {};
  const kind = isFields(target.folder) ? 'folder' : isFields(target.file) ? 'file' : undefined;
  if (!kind || !isText(id) || !isText(name) || !isText(above.driveId)) return undefined;
  if (kind === 'file' && !isText(eTag)) return undefined;
  const modified = isText(lastModifiedDateTime) ? new Date(lastModifiedDateTime) : undefined;
  const person = isFields(lastModifiedBy) && isFields(lastModifiedBy.user) ? lastModifiedBy.user : {};
  const download = value['@microsoft.graph.downloadUrl'];
  return {
    drive: above.driveId,
    id,
    name,
    kind,
    etag: isText(eTag) ? eTag : '',
    size: typeof size === 'number' && size >= 0 ? size : 0,
    ...(isText(above.id) ? { parent: above.id } : {}),
    ...(isText(webUrl) ? { webUrl } : {}),
    ...(modified && !Number.isNaN(modified.getTime()) ? { modified } : {}),
    ...(isText(person.displayName) ? { modifiedBy: person.displayName } : {}),
    ...(isText(download) ? { download } : {}),
  };
}

/** One page of a list, and where the next one is. @throws GraphFault refused */
export function pageOf(value: unknown): { readonly items: readonly Item[]; readonly next?: string } {
  if (!isFields(value) || !Array.isArray(value.value))
    throw new GraphFault('refused', 'what came is no list');
  const next = value['@odata.nextLink'];
  const items = value.value.map(anyItem).filter((item) => item !== undefined);
  return isText(next) ? { items, next } : { items };
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
