import { useEffect, useState, useSyncExternalStore } from 'react';
import { DocumentFault } from '../../assessment/index.ts';
import { type Catalogue, Desk, PaneContent, Surface, Welcome } from '../../ui/index.ts';
import { saveBeside } from '../download.ts';
import { openOther } from '../other-file.ts';
import type { Choices } from '../own-checklists.ts';
import { practice } from '../practice.ts';
import { localPreferences } from '../preferences.ts';
import { useTheme } from '../theme.ts';
import { type Chosen, chooseFile, droppedFile } from './disk.ts';
import { workOffline } from './offline.ts';
import { OpenFile } from './open-file.ts';
import { type Rescue, rescues } from './rescue.ts';

const now = () => new Date();

interface WebPaneProps {
  readonly catalogue: Catalogue;
  readonly choices: Choices;
}

/** Vägval without Word: a document is opened in the browser, assessed beside its text, and saved. */
export function WebPane({ catalogue, choices }: WebPaneProps) {
  const [opened, setOpened] = useState<OpenFile | null>(null);
  return (
    <Surface theme={useTheme()} catalogue={catalogue} preferences={localPreferences}>
      {opened ? (
        <OpenedFile key={opened.id} file={opened} choices={choices} onClose={() => setOpened(null)} />
      ) : (
        <Entrance onOpened={setOpened} />
      )}
    </Surface>
  );
}

/** Where a document is chosen, dropped or resumed. */
function Entrance({ onOpened }: { readonly onOpened: (file: OpenFile | null) => void }) {
  const [failure, setFailure] = useState<DocumentFault | null>(null);
  const [kept, setKept] = useState<readonly (Rescue & { readonly id: string })[]>([]);
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    void workOffline().then(setOffline);
    void rescues.all().then(setKept);
  }, []);

  const enter = async (find: () => Promise<OpenFile | null>) => {
    setFailure(null);
    try {
      onOpened(await find());
    } catch (error) {
      setFailure(error instanceof DocumentFault ? error : new DocumentFault('damaged', String(error)));
    }
  };
  const resume = async (id: string) => {
    const rescue = kept.find((one) => one.id === id);
    if (!rescue) return null;
    const { name, bytes, handle, lastModified } = rescue;
    return OpenFile.open(name, bytes, handle, { id, lastModified, changed: true });
  };
  return (
    <Welcome
      failure={failure?.code ?? null}
      rescued={kept}
      offline={offline}
      onOpen={() => void enter(async () => openChosen(await chooseFile()))}
      onDrop={(data) => {
        const dropped = droppedFile(data);
        void enter(async () => openChosen(await dropped));
      }}
      onResume={(id) => void enter(() => resume(id))}
      onDiscard={(id) => void rescues.drop(id).then(async () => setKept(await rescues.all()))}
    />
  );
}

async function openChosen(chosen: Chosen | null): Promise<OpenFile | null> {
  if (!chosen) return null;
  const { file, handle } = chosen;
  const how = { id: crypto.randomUUID(), lastModified: file.lastModified, changed: false };
  return OpenFile.open(file.name, new Uint8Array(await file.arrayBuffer()), handle, how);
}

interface OpenedFileProps {
  readonly choices: Choices;
  readonly file: OpenFile;
  readonly onClose: () => void;
}

function OpenedFile({ file, choices, onClose }: OpenedFileProps) {
  const { state, text } = useSyncExternalStore(file.subscribe, file.snapshot);
  return (
    <Desk
      name={file.name}
      state={state}
      writesBack={file.handle !== null}
      text={text}
      view={file.watch}
      onSave={file.save}
      onClose={() => void file.close().then(onClose)}
    >
      <PaneContent
        document={file.draft}
        {...choices}
        preferences={localPreferences}
        now={now}
        openOther={openOther}
        saveBeside={saveBeside}
        practice={practice}
      />
    </Desk>
  );
}
