import { type Look, type Summary, summaryAlias, summaryContent, summaryTag } from '../../summary/index.ts';
import type { MainPart } from './main-part.ts';

/** A control's id that no other control in the document has. */
function freeId(taken: ReadonlySet<string>): string {
  let id = 1_870_000_000;
  while (taken.has(String(id))) id++;
  return String(id);
}

/** The main part with a summary at an offset, in a content control of its own. Every other character stays as it is. */
export function withNewSummary(
  xml: string,
  main: MainPart,
  at: number,
  summary: Summary,
  look: Look,
): string {
  const control = [
    `<w:sdt xmlns:w="${look.namespace}"><w:sdtPr><w:alias w:val="${summaryAlias}"/><w:tag w:val="${summaryTag}"/>`,
    `<w:id w:val="${freeId(main.controlIds)}"/></w:sdtPr><w:sdtContent>${summaryContent(summary, look)}</w:sdtContent></w:sdt>`,
  ].join('');
  const { emptyBody } = main;
  if (!emptyBody) return xml.slice(0, at) + control + xml.slice(at);
  const tag = xml.slice(emptyBody.start, emptyBody.end);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'w:body';
  return `${xml.slice(0, emptyBody.start)}${tag.replace(/\s*\/>$/, '>')}${control}</${name}>${xml.slice(emptyBody.end)}`;
}

/** The main part with other content in the summary's control; the control itself stays as it is. */
export function withUpdatedSummary(
  xml: string,
  control: NonNullable<MainPart['summary']>,
  summary: Summary,
  look: Look,
): string {
  const content = `<w:sdtContent xmlns:w="${look.namespace}">${summaryContent(summary, look)}</w:sdtContent>`;
  const before = xml.slice(0, control.start);
  const after = xml.slice(control.end);
  if (control.selfClosing) return before + content + after;
  return before + declared(summaryContent(summary, look), before, look.namespace) + after;
}

/** Content whose prefix w means what it must: declared on each block unless the control's own tags use it so. */
function declared(content: string, before: string, namespace: string): string {
  if (/<w:sdtContent[^>]*>$/.test(before)) return content;
  return content.replace(
    /^<w:(p|tbl)(?=[\s>/])|(?<=<\/w:(?:p|tbl)>)<w:(p|tbl)(?=[\s>/])/g,
    (tag) => `${tag} xmlns:w="${namespace}"`,
  );
}
