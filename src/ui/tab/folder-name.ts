import type { Speech } from '../language.ts';
import type { Folder } from './ports.ts';

/** A folder's name for the eye: a drive's root has none of its own. */
export function folderName({ name, parent }: Pick<Folder, 'name' | 'parent'>, { t }: Speech): string {
  return parent === undefined && name === 'root' ? t('tabRoot') : name;
}
