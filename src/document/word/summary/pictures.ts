import { sizeOfTag } from '../../../summary/index.ts';
import { readXmlEvents } from '../../docx/xml-events.ts';
import { mainPartOf } from '../flat-package.ts';

/**
 * For each paragraph of our control outside its tables whether it holds a picture: office.js can't tell that of a
 * paragraph without another round trip.
 * @param flat the control as the flat package that Word gives; nothing is told when it can't be read.
 */
export function picturesIn(flat: string): readonly boolean[] {
  const found: boolean[] = [];
  let ours = 0;
  let tables = 0;
  const controls: boolean[] = [];
  try {
    readXmlEvents(mainPartOf(flat), 'flat package', {
      open: (tag) => {
        if (tag.local === 'sdt') controls.push(false);
        else if (
          tag.local === 'tag' &&
          sizeOfTag(tag.value('val') ?? '') &&
          controls.length > 0 &&
          !controls.at(-1)
        ) {
          controls[controls.length - 1] = true;
          ours++;
        } else if (tag.local === 'tbl' && ours > 0) tables++;
        else if (ours > 0 && tables === 0 && tag.local === 'p') found.push(false);
        else if (ours > 0 && tables === 0 && ['drawing', 'pict'].includes(tag.local) && found.length > 0)
          found[found.length - 1] = true;
      },
      close: ({ local }) => {
        if (local === 'sdt' && controls.pop()) ours--;
        else if (local === 'tbl' && ours > 0) tables--;
      },
    });
  } catch {
    return [];
  }
  return found;
}
