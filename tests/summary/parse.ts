import { SaxesParser } from 'saxes';
import { transitional } from '../../src/summary/index.ts';

/** The text of a piece of WordprocessingML; throws when it is not well-formed. */
export function parseXmlForTest(content: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(`<w:sdtContent xmlns:w="${transitional}">${content}</w:sdtContent>`).close();
  return text;
}
