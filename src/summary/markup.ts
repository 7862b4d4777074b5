import { escapeText } from '../assessment/index.ts';
import type { Language } from './summary.ts';

/** Text and attribute values for XML. */
export function escapeXml(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

const locale: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** How a paragraph is set. Lengths in twentieths of a point. */
export interface Setting {
  /** The id of a paragraph style. */
  readonly style?: string | undefined;
  readonly bold?: boolean;
  readonly keepNext?: boolean;
  readonly before?: number;
  readonly after?: number;
}

/** A paragraph of one text, with the text's language marked. */
export function paragraphXml(text: string, language: Language, setting: Setting): string {
  const bold = setting.bold ? '<w:b/>' : '';
  return settingXml(
    setting,
    `<w:r><w:rPr>${bold}<w:lang w:val="${locale[language]}"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`,
  );
}

/** A paragraph around runs that are there. */
export function settingXml({ style, keepNext, before, after }: Setting, runs: string): string {
  const spacing = [
    ...(before === undefined ? [] : [` w:before="${before}"`]),
    ...(after === undefined ? [] : [` w:after="${after}"`]),
  ].join('');
  const properties = [
    style ? `<w:pStyle w:val="${escapeXml(style)}"/>` : '',
    keepNext ? '<w:keepNext/>' : '',
    spacing ? `<w:spacing${spacing}/>` : '',
  ].join('');
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`;
}
