import type { PackageParts } from './package-parts.ts';
import { attribute, child, make } from './wml.ts';

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml';

/** What comes after w:trackRevisions among the settings (ISO/IEC 29500-1, 17.15.1.78), as far as it decides its place. */
const before = [
  'writeProtection',
  'view',
  'zoom',
  'removePersonalInformation',
  'removeDateAndTime',
  'doNotDisplayPageBoundaries',
  'displayBackgroundShape',
  'printPostScriptOverText',
  'printFractionalCharacterWidth',
  'printFormsData',
  'embedTrueTypeFonts',
  'embedSystemFonts',
  'saveSubsetFonts',
  'saveFormsData',
  'mirrorMargins',
  'alignBordersAndEdges',
  'bordersDoNotSurroundHeader',
  'bordersDoNotSurroundFooter',
  'gutterAtTop',
  'hideSpellingErrors',
  'hideGrammaticalErrors',
  'activeWritingStyle',
  'proofState',
  'formsDesign',
  'attachedTemplate',
  'linkStyles',
  'stylePaneFormatFilter',
  'stylePaneSortMethod',
  'documentType',
  'mailMerge',
  'revisionView',
];

const off = ['0', 'false', 'off', 'none'];

/** The document's settings as far as editing goes by them. */
export class SettingsPart {
  constructor(
    private readonly parts: PackageParts,
    private readonly namespace: string,
  ) {}

  private get root(): Element | undefined {
    return this.parts.related('settings')?.documentElement;
  }

  /** Whether changes are tracked in the document. */
  get tracksChanges(): boolean {
    const setting = child(this.root, 'trackRevisions');
    return setting !== undefined && !off.includes(attribute(setting, 'val') ?? 'true');
  }

  set tracksChanges(value: boolean) {
    if (value === this.tracksChanges) return;
    const relationship =
      this.namespace === transitional
        ? `${office}/settings`
        : 'http://purl.oclc.org/ooxml/officeDocument/relationships/settings';
    const { documentElement: root } = this.parts.ensure(
      'settings',
      relationship,
      contentType,
      `<w:settings xmlns:w="${this.namespace}"/>`,
    );
    child(root, 'trackRevisions')?.remove();
    if (!value) return;
    const later = [...root.children].find(({ localName }) => !before.includes(localName));
    root.insertBefore(make(root, 'trackRevisions'), later ?? null);
  }

  /** What the document may be used for when it is protected: "readOnly", "comments", "trackedChanges", "forms"; else "none". */
  get protection(): string {
    const setting = child(this.root, 'documentProtection');
    if (!setting || off.includes(attribute(setting, 'enforcement') ?? '0')) return 'none';
    return attribute(setting, 'edit') ?? 'none';
  }
}
