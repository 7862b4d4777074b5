import { fileOpen, fileSave, supported } from 'browser-fs-access';
import { download } from '../download.ts';

/** A file that the browser can write back to, where it can (File System Access). */
export type FileHandle = FileSystemFileHandle;

/** A file as it was chosen or dropped. */
export interface Chosen {
  readonly file: File;
  readonly handle: FileHandle | null;
}

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Asks for a document; null when the person changes their mind. */
export async function chooseFile(): Promise<Chosen | null> {
  try {
    const file = await fileOpen({ mimeTypes: [type], extensions: ['.docx', '.docm'], id: 'vagval' });
    return { file, handle: file.handle ?? null };
  } catch (error) {
    if (isAbort(error)) return null;
    throw error;
  }
}

/** The first file of what was dropped; null when none was. Must be called while the drop is being handled. */
export async function droppedFile(data: DataTransfer): Promise<Chosen | null> {
  const item = [...data.items].find(({ kind }) => kind === 'file');
  const file = item?.getAsFile();
  if (!item || !file) return null;
  const ask = (item as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> })
    .getAsFileSystemHandle;
  const handle = supported ? await ask?.call(item).catch(() => null) : null;
  return { file, handle: handle?.kind === 'file' ? (handle as FileHandle) : null };
}

/**
 * Writes to a file, whole or not at all: the browser swaps it in when it is complete.
 * @returns when the file was then last changed, to notice others' changes by.
 * @throws DOMException `NotAllowedError` when the person or the system refuses.
 */
export async function writeBack(handle: FileHandle, bytes: Uint8Array): Promise<number> {
  await fileSave(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), {}, handle, true);
  return (await handle.getFile()).lastModified;
}

/** Downloads a document under its name. */
export function downloadDocument(name: string, bytes: Uint8Array): void {
  download(name, bytes, type);
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
