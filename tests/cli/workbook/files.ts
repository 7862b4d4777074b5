// The checklists that come with Vägval, and their core, as files.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCore } from '../../../src/checklists/file/index.ts';

const folder = path.resolve(__dirname, '../../../src/checklists');
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

export const core = readCore(read('core.yaml'));

/** Each with its name, such as `overlays/aurora.yaml`. */
export const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !name.startsWith('practice'))
  .sort()
  .map((name) => ({ name, text: read(name), core: name === 'core.yaml' ? null : core }));

/** A checklist with something on every sheet. */
export const everything = `# Varför vikterna är som de är.
id: allt
version: 1.2.0
status: draft
profile: projektstod
kind: percent
title: {sv: Allt, en: Everything}
description: {sv: Har något på varje blad., en: Has something on every sheet.}
sources:
  - {id: lag, title: Lagen, url: "https://example.org/lag"}
  - {id: mal, title: Målet}
scale:
  - {level: 0, label: {sv: Nej, en: No}}
  - {level: 1, label: {sv: Delvis, en: Partly}}
  - {level: 2, label: {sv: Ja, en: "Yes"}}
bands:
  - {id: svag, from: 0, label: {sv: Svag, en: Weak}, meaning: {sv: Lite är gjort., en: Little is done.}}
  - {id: bra, from: 50, label: {sv: Bra, en: Good}, meaning: {sv: Mycket är gjort., en: Much is done.}}
facts:
  - id: stod
    title: {sv: Slag av stöd, en: Kind of support}
    values:
      - {value: investering, label: {sv: Investering, en: Investment}}
      - {value: mjukt, label: {sv: Mjukt stöd, en: Soft support}}
dimensions:
  - id: dimension
    weight: 2
    title: {sv: Dimension, en: Dimension}
    description: {sv: Den första., en: The first.}
    criteria:
      - use: leverantorskedja
        weight: 1.5
        guidance: {good: {sv: Egna krav på fyra leverantörer., en: Own requirements for four suppliers.}}
      - id: eget
        weight: 1
        title: {sv: Eget, en: Own}
        question: {sv: Är det gjort?, en: Is it done?}
        meaning: {sv: Om det är gjort., en: Whether it is done.}
        guidance:
          lookFor: {sv: Läs planen., en: Read the plan.}
          good: {sv: Allt är klart i maj., en: All is done in May.}
          weak: {sv: Vi ska se., en: We will see.}
        misunderstanding: {sv: En plan är inte gjord., en: A plan is not done.}
        levels:
          - {sv: Inget är gjort., en: Nothing is done.}
          - {sv: Något är gjort., en: Something is done.}
          - {sv: Allt är gjort., en: All is done.}
        terms: {sv: [gjort, "av; och"], en: [done]}
        sdg: ["12.5", "13.b"]
        basis: [lag]
        sources: [mal]
        allowNotApplicable: false
        when: {any: [{fact: stod, is: investering}, {criterion: leverantorskedja, atLeast: 2}]}
gates:
  - use: dnsh-klimat
    effects: {risk: {cap: svag}, fail: stop}
requirements:
  - id: minst
    title: {sv: Minst delvis, en: At least partly}
    kind: minLevel
    criterion: eget
    level: 1
    effect: note
adjustments:
  - id: tillagg
    title: {sv: Tillägg, en: Bonus}
    reached: {group: dimension, share: 0.5}
    bonus: 2
openQuestions:
  - {sv: Vem beslutar?, en: Who decides?}
`;
