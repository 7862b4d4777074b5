import type { ApiClass, Scalar } from '../richapi/api-class.ts';
import { invalidArgument } from '../richapi/rich-error.ts';
import { readFlat, writeFlat } from './flat-package.ts';
import { contentOf, insertIntoControl, insertParagraphBeside } from './insertion.ts';
import type { NodeObject, Objects } from './object.ts';
import { around } from './paragraph.ts';
import { paragraphsIn, textIn } from './text.ts';
import { child, childValue, make, setChildValue } from './wml.ts';

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
    set: (control, value) => {
      setChildValue(propertiesOf(control), local, String(value), order);
      control.word.touch();
    },
  };
}

/** Word's two locks are one property in the file. */
function lock(own: 'sdtLocked' | 'contentLocked'): Scalar<NodeObject> {
  const held = (control: NodeObject) => childValue(child(control.node, 'sdtPr'), 'lock') ?? 'unlocked';
  const both = 'sdtContentLocked';
  const other = own === 'sdtLocked' ? 'contentLocked' : 'sdtLocked';
  return {
    get: (control) => [own, both].includes(held(control)),
    set: (control, value) => {
      const keepsOther = [other, both].includes(held(control));
      const lock = value ? (keepsOther ? both : own) : keepsOther ? other : 'unlocked';
      setChildValue(propertiesOf(control), 'lock', lock, order);
      control.word.touch();
    },
  };
}

export function contentControlClass(objects: Objects): ApiClass<NodeObject> {
  const { word } = objects;
  const paragraphs = (node: Element) => paragraphsIn(contentOf(node));
  return {
    name: 'ContentControl',
    scalars: {
      Id: { get: (control) => Number(property('id').get(control)) },
      Title: property('alias'),
      Tag: property('tag'),
      Text: { get: ({ node }) => textIn(child(node, 'sdtContent') ?? node) },
      Type: { get: () => 'RichText' },
      CannotDelete: lock('sdtLocked'),
      CannotEdit: lock('contentLocked'),
    },
    navigations: {
      Paragraphs: ({ node }) => objects.paragraphs(() => paragraphs(node)),
      ContentControls: ({ node }) => objects.controls(() => controlsIn(node)),
      ParentContentControlOrNullObject: ({ node }) => {
        const found = around(node, 'sdt');
        return found ? objects.control(found) : null;
      },
    },
    methods: {
      GetOoxml: ({ node }) => writeFlat(word, [node]),
      GetRange: ({ node }) => objects.span(paragraphs(node)),
      Select: ({ node }) => {
        word.cursor = paragraphs(node)[0];
      },
      InsertOoxml: ({ node }, ooxml, location) => {
        const blocks = readFlat(word, String(ooxml));
        insertIntoControl(node, blocks, location);
        word.touch();
        return objects.span(blocks);
      },
      InsertParagraph: ({ node }, text, location) => {
        word.touch();
        if (location === 'Before' || location === 'After') {
          return objects.paragraph(insertParagraphBeside(node, String(text), location));
        }
        const inner = paragraphs(node);
        const beside = location === 'Start' ? inner[0] : inner.at(-1);
        if (!beside || (location !== 'Start' && location !== 'End')) {
          throw invalidArgument(`ContentControl does not take the location ${String(location)}`);
        }
        return objects.paragraph(
          insertParagraphBeside(beside, String(text), location === 'Start' ? 'Before' : 'After'),
        );
      },
      Delete: ({ node }, keepContent) => {
        if (keepContent) node.replaceWith(...contentOf(node).children);
        else node.remove();
        word.touch();
      },
    },
  };
}

/** The content controls in an element, in document order. */
export function controlsIn(root: Element): readonly Element[] {
  return [...root.getElementsByTagNameNS(root.namespaceURI, 'sdt')];
}
