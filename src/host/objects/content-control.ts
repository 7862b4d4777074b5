import { insertIntoContainer, insertRuns, refused } from '../model/blocks.ts';
import {
  assertEditable,
  contentLocked,
  contentOf,
  controlLocked,
  isInline,
  rangeOfControl,
  removeControl,
} from '../model/controls.ts';
import { deleteRange, replaceRange } from '../model/edit-range.ts';
import { readFlat, writeFlat } from '../model/flat-package.ts';
import { paragraphsFromHtml } from '../model/html.ts';
import { insertParagraphBeside } from '../model/paragraphs.ts';
import { around, paragraphsOf, textOfRange } from '../model/places.ts';
import { runLike } from '../model/runs.ts';
import { paragraphsIn, textIn } from '../model/text.ts';
import { child, childValue, make, setChildValue } from '../model/wml.ts';
import type { ApiClass, Scalar } from '../richapi/api-class.ts';
import { invalidArgument, notAllowed, notFound } from '../richapi/rich-error.ts';
import type { NodeObject, Objects } from './kinds.ts';
import { styleScalars } from './paragraph-style.ts';
import { contentsOf, reading } from './reading.ts';
import { assertRangeDeletable, insertText, rangeOfBlocks, writing } from './writing.ts';

/** The order of a control's properties (ISO/IEC 29500-1, 17.5.2.38). */
const order = [
  'rPr',
  'alias',
  'tag',
  'id',
  'lock',
  'placeholder',
  'temporary',
  'showingPlcHdr',
  'dataBinding',
];

function propertiesOf(control: NodeObject): Element {
  const found = child(control.node, 'sdtPr');
  if (found) return found;
  const made = make(control.node, 'sdtPr');
  control.node.prepend(made);
  return made;
}

function property(local: string): Scalar<NodeObject> {
  return {
    get: (control) => childValue(child(control.node, 'sdtPr'), local) ?? '',
    set: (control, value) => setChildValue(propertiesOf(control), local, String(value), order),
  };
}

/** Word's two locks are one property in the file. */
function lock(own: 'sdtLocked' | 'contentLocked'): Scalar<NodeObject> {
  const isSet = own === 'sdtLocked' ? controlLocked : contentLocked;
  const other = own === 'sdtLocked' ? 'contentLocked' : 'sdtLocked';
  const hasOther = own === 'sdtLocked' ? contentLocked : controlLocked;
  return {
    get: ({ node }) => isSet(node),
    set: (control, value) => {
      const keepsOther = hasOther(control.node);
      const lock = value ? (keepsOther ? 'sdtContentLocked' : own) : keepsOther ? other : 'unlocked';
      setChildValue(propertiesOf(control), 'lock', lock, order);
    },
  };
}

export function contentControlClass(objects: Objects): ApiClass<NodeObject> {
  const { word } = objects;
  const rangeOf = ({ node }: NodeObject) => rangeOfControl(word, node);
  const paragraphs = (node: Element) =>
    isInline(node) ? paragraphsOf(word, rangeOfControl(word, node)) : paragraphsIn(contentOf(node));
  const read = reading(objects, rangeOf);
  const write = writing(objects, rangeOf, ['Replace', 'Start', 'End']);
  const outer = (kind: 'ContentControl' | 'Table' | 'TableCell', local: string) => (object: NodeObject) =>
    objects.maybe(kind, around(object.node, local));
  const insertBlocks = (node: Element, blocks: readonly Element[], location: unknown) => {
    assertEditable(node);
    if (!isInline(node)) {
      insertIntoContainer(word, contentOf(node), blocks, location);
      return objects.range(rangeOfBlocks(word, blocks));
    }
    const [only] = blocks;
    if (blocks.length !== 1 || only?.localName !== 'p')
      throw invalidArgument('a control in a line takes no whole paragraphs');
    if (location === 'Replace') clear(node);
    else if (location !== 'Start' && location !== 'End') throw refused('ContentControl', location);
    const range = rangeOfControl(word, node);
    if (range.isCollapsed) contentOf(node).append(...[...only.children].filter((e) => e.localName !== 'pPr'));
    else {
      const { paragraph, offset } = location === 'Start' ? range.start : range.end;
      insertRuns(word.editing, paragraph, offset, only);
    }
    return objects.range(rangeOfControl(word, node));
  };
  const clear = (node: Element) => {
    assertEditable(node);
    const { start, end } = rangeOfControl(word, node);
    const content = word.ranges.make(
      start,
      isInline(node) ? end : { ...end, offset: Number.MAX_SAFE_INTEGER },
    );
    deleteRange(word.editing, content, paragraphs(node));
  };
  return {
    name: 'ContentControl',
    scalars: {
      Id: { get: (control) => Number(property('id').get(control)) },
      Title: property('alias'),
      Tag: property('tag'),
      Text: {
        get: ({ node }) =>
          isInline(node) ? textOfRange(word, rangeOfControl(word, node)) : textIn(contentOf(node)),
      },
      Type: { get: () => 'RichText' },
      Subtype: { get: ({ node }) => (isInline(node) ? 'RichTextInline' : 'RichTextParagraphs') },
      CannotDelete: lock('sdtLocked'),
      CannotEdit: lock('contentLocked'),
      ...styleScalars<NodeObject>(word, ({ node }) => paragraphs(node)),
    },
    navigations: {
      ...read.navigations,
      ...contentsOf(objects, paragraphs),
      ParentContentControlOrNullObject: outer('ContentControl', 'sdt'),
      ParentTableOrNullObject: outer('Table', 'tbl'),
      ParentTableCellOrNullObject: outer('TableCell', 'tc'),
    },
    methods: { ...read.methods, GetOoxml: ({ node }) => writeFlat(word, [node]) },
    writes: {
      ...write,
      InsertText: (object, text, location) => {
        const { node } = object;
        assertEditable(node);
        const words = String(text ?? '');
        const range = rangeOfControl(word, node);
        if (!isInline(node) || !range.isCollapsed) {
          if (location !== 'Replace') return objects.range(insertText(word, range, words, location));
          const { start, end } = replaceRange(word.editing, range, paragraphs(node), words);
          return objects.range(word.ranges.make(start, end));
        }
        if (!['Replace', 'Start', 'End'].includes(String(location)))
          throw refused('ContentControl', location);
        if (/[\r\n]/.test(words)) throw invalidArgument('a control in a line takes no paragraphs');
        contentOf(node).replaceChildren(runLike(undefined, node, words));
        child(child(node, 'sdtPr'), 'showingPlcHdr')?.remove();
        return objects.range(rangeOfControl(word, node));
      },
      InsertOoxml: ({ node }, ooxml, location) => insertBlocks(node, readFlat(word, String(ooxml)), location),
      InsertHtml: ({ node }, html, location) =>
        insertBlocks(node, paragraphsFromHtml(word.body, String(html)), location),
      InsertParagraph: ({ node }, text, location) => {
        const words = String(text ?? '');
        const inner = paragraphs(node);
        if (location === 'Before' || location === 'After') {
          if (isInline(node)) throw invalidArgument('a control in a line has no paragraph beside it');
          if (node.parentElement) assertEditable(node.parentElement);
          const like = location === 'Before' ? inner[0] : inner.at(-1);
          return objects.node('Paragraph', insertParagraphBeside(word.editing, node, words, location, like));
        }
        assertEditable(node);
        const beside = location === 'Start' ? inner[0] : inner.at(-1);
        if (!beside || (location !== 'Start' && location !== 'End'))
          throw refused('ContentControl', location);
        const where = location === 'Start' ? 'Before' : 'After';
        return objects.node('Paragraph', insertParagraphBeside(word.editing, beside, words, where));
      },
      Clear: ({ node }) => clear(node),
      Delete: ({ node }, keepContent) => {
        if (controlLocked(node)) throw notAllowed('the content control can’t be deleted');
        if (!node.parentElement) throw notFound('ContentControl');
        assertEditable(node.parentElement);
        if (!keepContent) {
          assertRangeDeletable(word, rangeOfControl(word, node));
          if (word.editing.mark) {
            deleteRange(word.editing, rangeOfControl(word, node), paragraphs(node));
            return;
          }
        }
        removeControl(node, keepContent === true);
      },
    },
  };
}
