import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildDocx } from '../document/build-docx.ts';
import { checklist, file, folder, root, vagval } from './run.ts';

/** The gates that the region's checklist and the programmes have in common. */
const sharedGates = [
  ...['klimat', 'anpassning', 'vatten', 'cirkular', 'fororening', 'mangfald'].map((name) => `dnsh-${name}`),
  ...['grundlaggande-rattigheter', 'icke-diskriminering'],
];
const answers = file(
  'svar.json',
  JSON.stringify({
    answers: {
      'cirkulara-floden': { level: 2, reason: 'Mätbara mål' },
      leverantorskedja: { notApplicable: true, reason: 'Inga inköp' },
      'barn-unga': { unknown: true },
      'dnsh-klimat': { gate: 'risk' },
    },
    facts: {},
  }),
);
const draft = file('utkast.docx', buildDocx());

const programme = `id: prog
version: 0.1.0
status: draft
profile: projektstod
overlay: {on: [projektstod]}
kind: points
title: {sv: Provprogram, en: Trial programme}
description: {sv: Ord, en: Words}
bands:
  - {id: godkand, from: 0, label: {sv: Godkänd, en: Approved}, meaning: {sv: Ord, en: Words}}
dimensions:
  - id: prog-alla
    title: {sv: Alla, en: All}
    description: {sv: Ord, en: Words}
    criteria:
      - use: cirkulara-floden
      - id: prog-sprak
        title: {sv: Språk, en: Languages}
        question: {sv: Används språken?, en: Are the languages used?}
        levels: [{sv: Nej, en: No}, {sv: Delvis, en: Partly}, {sv: Ja, en: 'Yes'}]
        allowNotApplicable: false
requirements:
  - id: prog-minst
    title: {sv: Minst 1 på språk, en: At least 1 on languages}
    kind: minLevel
    criterion: prog-sprak
    level: 1
    effect: stop
`;

describe('vagval', () => {
  it('scores answers in a file and prints JSON for other programs', () => {
    const { code, out } = vagval('score', '--checklist', checklist, '--answers', answers, '--json');
    expect(code).toBe(0);
    const score = JSON.parse(out);
    expect(Object.keys(score)).toEqual([
      'checklist',
      'total',
      'share',
      'bands',
      'groups',
      'gates',
      'requirements',
      'openFacts',
      'adjustments',
      'contributions',
      'potential',
      'next',
      'wayUp',
      'robustness',
      'exact',
    ]);
    expect(score.requirements).toEqual({ 'andrar-i-grunden': 'open' });
    expect(score.wayUp).toMatchObject({ kind: 'notPossible', reason: 'gate', id: 'dnsh-klimat' });
    expect(score.robustness).toMatchObject({ draws: 10_000, kept: 1 });
    expect(score.exact).toBe(true);
    expect(score.checklist).toMatchObject({ id: 'projektstod' });
    expect(score.total.low).toBeLessThan(score.total.high);
    expect(score.gates['dnsh-klimat']).toBe('risk');
    expect(score.contributions['cirkulara-floden']).toBeCloseTo(score.total.soFar, 9);
    expect(score.next[0]).toMatch(/^dnsh|rattigheter|diskriminering/);
  });

  it('inserts into a copy, scores the copy the same, and leaves the original untouched', () => {
    const before = readFileSync(draft);
    const out = path.join(folder, 'ut.docx');
    const insert = vagval(
      'insert',
      draft,
      '--checklist',
      checklist,
      '--answers',
      answers,
      '-o',
      out,
      '--who',
      'Anna',
    );
    expect(insert).toMatchObject({ code: 0 });
    expect(readFileSync(draft)).toEqual(before);
    const fromFile = vagval('score', '--checklist', checklist, '--answers', answers, '--json').out;
    expect(vagval('score', out, '--json').out).toBe(fromFile);
    expect(vagval('score', out).out).toContain('Projektstöd 1.0.0');
  });

  it('refuses to write over the original', () => {
    const { code, said } = vagval(
      'insert',
      draft,
      '--checklist',
      checklist,
      '--answers',
      answers,
      '-o',
      draft,
    );
    expect(code).toBe(1);
    expect(said).toMatch(/originalet skrivs inte över/);
  });

  it.each([
    ['a file that is no document', () => file('text.docx', 'hej'), /inget Word-dokument/],
    ['an empty file', () => file('tom.docx', ''), /är tom/],
    ['a file that does not exist', () => path.join(folder, 'saknas.docx'), /finns inte/],
  ])('says in one Swedish sentence why it refuses %s, and writes nothing', (_what, make, reason) => {
    const out = path.join(folder, 'inget.docx');
    const { code, said } = vagval(
      'insert',
      make(),
      '--checklist',
      checklist,
      '--answers',
      answers,
      '-o',
      out,
    );
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toMatch(reason);
    expect(existsSync(out)).toBe(false);
  });

  it('says when a document has no assessment', () => {
    expect(vagval('score', draft)).toMatchObject({
      code: 1,
      said: expect.stringContaining('har ingen bedömning'),
    });
  });

  it.each([
    ['no JSON', '{', /inte giltig JSON/],
    ['a misspelt criterion', '{"answers":{"finns-inte":{"level":1}}}', /”finns-inte” finns inte/],
    ['a level that is not there', '{"answers":{"cirkulara-floden":{"level":7}}}', /ingen sådan nivå/],
    [
      '"not applicable" without a reason',
      '{"answers":{"leverantorskedja":{"notApplicable":true}}}',
      /saknar skäl/,
    ],
    ['an answer of the wrong form', '{"answers":{"leverantorskedja":{"nivå":1}}}', /fel form/],
  ])('names what is wrong in an answers file: %s', (_what, text, reason) => {
    const { code, said } = vagval('score', '--checklist', checklist, '--answers', file('fel.json', text));
    expect(code).toBe(1);
    expect(said).toMatch(reason);
  });

  it('lints a checklist: file, line, what is wrong and what to do', () => {
    expect(vagval('checklist', 'lint', checklist)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/inga fel\.\n.*läsbarhet \(LIX\) i frågor och nivåer: \d\d på svenska/),
    });
    const broken = file('fel.yaml', readFileSync(checklist, 'utf8').replace('weight: 2', 'weight: -2'));
    const { code, out } = vagval('checklist', 'lint', broken);
    expect(code).toBe(1);
    expect(out).toMatch(
      /fel\.yaml:\d+: dimensions\.0\.weight: Vikten är mindre än 0\. Ange 0 eller ett positivt tal/,
    );
  });

  it('lays an overlay on a checklist, and tells the region’s score and the programme’s beside each other', () => {
    const overlay = file('prog.yaml', programme);
    const alone = JSON.parse(vagval('score', '--checklist', checklist, '--answers', answers, '--json').out);
    const words = ['--checklist', checklist, '--answers', answers, '--overlay', overlay];
    const laid = JSON.parse(vagval('score', ...words, '--json').out);
    expect([laid.total, laid.bands, laid.checklist]).toEqual([alone.total, alone.bands, alone.checklist]);
    expect(laid.programmes).toMatchObject([
      {
        checklist: { id: 'prog', version: '0.1.0' },
        total: { low: 2, high: 4 },
        requirements: { 'prog-minst': 'open' },
      },
    ]);
    const { code, out } = vagval('score', ...words);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Projektstöd [\s\S]+\n\nProvprogram 0\.1\.0\nOmdöme: stopp – Godkänd \(inte avgjort\)\nPoäng: 2–4 av 5\n/,
    );
    expect(out).toContain('Krav Minst 1 på språk: öppet');
  });

  it('has the rules of Interreg Aurora: a nought stops, and one point on each is enough', () => {
    const seven = [
      'utmaning',
      'mervarde',
      'partnerskap',
      'programmal',
      'malgrupp',
      'avtryck',
      'genomforande',
    ];
    const gates = [...sharedGates, 'aurora-negativ-paverkan'];
    const scored = (first: number) => {
      const levels = seven.map((name, i) => [`aurora-${name}`, { level: i === 0 ? first : 1 }]);
      const all = Object.fromEntries([...levels, ...gates.map((id) => [id, { gate: 'pass' }])]);
      const given = JSON.stringify({ answers: all, facts: { 'aurora-delomrade': 'aurora' } });
      const name = file(`aurora-${first}.json`, given);
      const { out } = vagval('score', '--checklist', checklist, '--answers', name, '--overlay', 'aurora');
      return out.slice(out.indexOf('Interreg Aurora'));
    };
    expect(scored(1)).toMatch(/Omdöme: Kan föreslås \(avgjort\)\nPoäng: 7 av 14\n/);
    expect(scored(0)).toMatch(/Omdöme: stopp \(avgjort\)\nPoäng: 6 av 14\n/);
    expect(scored(0)).toContain(
      'Krav Minst 7 poäng på de obligatoriska kriterierna tillsammans: inte uppfyllt',
    );
  });

  it('tells the regional fund’s basic level apart from its points, and the way up by its grades', () => {
    const basic = [
      'energi-utslapp',
      'cirkulara-floden',
      'biologisk-mangfald',
      'jamstalldhet',
      'likabehandling',
    ];
    const quality = ['eruf-relevans', 'eruf-maluppfyllelse', 'eruf-hallbar-forandring'];
    const gates = [...sharedGates, 'eruf-utlysning', 'eruf-analys'];
    const given = Object.fromEntries([
      ...[...basic, ...quality].map((id) => [id, { level: 2 }]),
      ...gates.map((id) => [id, { gate: 'pass' }]),
      ['eruf-samverkan', { level: 0 }],
    ]);
    const name = file('eruf.json', JSON.stringify({ answers: given, facts: {} }));
    const { out } = vagval('score', '--checklist', checklist, '--answers', name, '--overlay', 'eruf');
    const told = out.slice(out.indexOf('Regionalfonden'));
    expect(told).toMatch(/Omdöme: stopp \(avgjort\)\nPoäng: 9 av 20\n/);
    expect(told).toMatch(/Grundläggande nivå: 10 \(räknas inte i summan\)\n {2}Kvalitetskriterier: 9\n/);
    expect(told).toContain('Krav Kvalitet: minst G på alla fyra kriterierna: inte uppfyllt');
    expect(told).toContain('Samverkan, 0 IG – icke godkänt → 1 G – godkänt');
  });

  it('keeps the chosen overlay with the assessment in the document, and tells when its rules are not here', () => {
    const overlay = file('prog.yaml', programme);
    const out = path.join(folder, 'program.docx');
    const words = ['--checklist', checklist, '--answers', answers, '--overlay', overlay, '--size', 'table'];
    expect(vagval('insert', draft, ...words, '-o', out)).toMatchObject({ code: 0 });
    expect(vagval('score', out)).toMatchObject({
      code: 0,
      said: expect.stringContaining('programmet ”prog” är valt i bedömningen, men tillägget finns inte här'),
    });
    expect(vagval('score', out, '--overlay', overlay).out).toContain('Provprogram 0.1.0');
    const newer = file('prog2.yaml', programme.replace('version: 0.1.0', 'version: 0.2.0'));
    expect(vagval('score', out, '--overlay', newer).out).toContain('Provprogram 0.2.0');
  });

  it('refuses an overlay that is not for the checklist, or is unknown', () => {
    const other = file('annan.yaml', programme.replace('on: [projektstod]', 'on: [beslut]'));
    const words = ['score', '--checklist', checklist, '--answers', answers, '--overlay'];
    expect(vagval(...words, other)).toMatchObject({
      code: 1,
      said: expect.stringContaining('inget tillägg'),
    });
    expect(vagval(...words, 'okant')).toMatchObject({
      code: 2,
      said: expect.stringContaining('Tillägget ”okant” finns inte till checklistan ”projektstod”'),
    });
  });

  it('lints all checklists in a folder, each by the core near it, and says which can be used', () => {
    const copy = (name: string) => readFileSync(path.join(root, 'src/checklists', name), 'utf8');
    mkdirSync(path.join(folder, 'egna/overlays'), { recursive: true });
    file('egna/core.yaml', copy('core.yaml'));
    file('egna/projektstod.yaml', copy('projektstod.yaml'));
    file('egna/overlays/fel.yaml', copy('projektstod.yaml').replace('use: spridning', 'use: spridningen'));
    const { code, out } = vagval('checklist', 'lint', path.join(folder, 'egna'));
    expect(code).toBe(1);
    expect(out).toMatch(/core\.yaml: inga fel/);
    expect(out).toMatch(/projektstod\.yaml: inga fel/);
    expect(out).toMatch(
      /fel\.yaml:\d+: .*: Kriteriet ”spridningen” finns inte i core\.yaml\. Rätta id efter use/,
    );
  });

  it('says which core has to be corrected before a checklist can be examined', () => {
    mkdirSync(path.join(folder, 'trasig'), { recursive: true });
    const core = file('trasig/core.yaml', 'version: ett');
    const list = file('trasig/lista.yaml', readFileSync(checklist, 'utf8'));
    expect(vagval('checklist', 'lint', list)).toMatchObject({
      code: 1,
      said: expect.stringContaining(`förrän felen i ${core} är rättade`),
    });
    expect(vagval('checklist', 'lint', core)).toMatchObject({
      code: 1,
      out: expect.stringContaining('Versionen har fel form'),
    });
  });

  it('lets a warning pass and says it', () => {
    const requirement = `
  - id: minst-ett
    title: {sv: Minst ett, en: At least one}
    kind: minLevel
    criterion: transporter
    level: 1
    effect: note
`;
    const warned = file('varning.yaml', readFileSync(checklist, 'utf8') + requirement);
    const { code, out } = vagval('checklist', 'lint', warned);
    expect(code).toBe(0);
    expect(out).toMatch(/varning\.yaml:\d+: requirements\.1\.criterion: varning: Kravet på ”transporter”/);
  });

  it('compares several raters: alpha, how it may be read, and what is disputed', () => {
    const rater = (name: string, levels: Record<string, number>) =>
      file(
        name,
        JSON.stringify({
          answers: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }])),
        }),
      );
    const files = [
      rater('a.json', { spridning: 1, 'barn-unga': 2, jamstalldhet: 0, affarsmodell: 3 }),
      rater('b.json', { spridning: 1, 'barn-unga': 2, jamstalldhet: 2, affarsmodell: 3 }),
      rater('c.json', { spridning: 1, 'barn-unga': 2, jamstalldhet: 1 }),
    ];
    const { code, out } = vagval('agreement', ...files, '--checklist', checklist);
    expect(code).toBe(0);
    expect(out).toContain('Överensstämmelse mellan 3 bedömare, Projektstöd 1.0.0');
    expect(out).toMatch(/ordinal \(nivåernas ordning\): 0,\d{3}/);
    expect(out).toContain('Omtvistade (två nivåer eller mer isär):\n  Jämställdhet: 0 2 1 (undre median 1)');
    const json = JSON.parse(vagval('agreement', ...files, '--checklist', checklist, '--json').out);
    expect(json.disputed).toEqual(['jamstalldhet']);
    expect(Object.keys(json.alpha)).toEqual(['nominal', 'ordinal', 'interval', 'ratio']);
    const same = vagval('agreement', files[0] as string, files[0] as string, '--checklist', checklist);
    expect(same.out).toContain('Inget kriterium är omtvistat.');
    expect(vagval('agreement', files[0] as string, '--checklist', checklist)).toMatchObject({
      code: 2,
      said: expect.stringContaining('minst två filer'),
    });
  });

  it('compares documents that hold an assessment', () => {
    const copies = ['ett.docx', 'tva.docx'].map((name) => path.join(folder, name));
    for (const copy of copies)
      vagval('insert', draft, '--checklist', checklist, '--answers', answers, '-o', copy);
    const { code, out } = vagval('agreement', ...copies);
    expect(code).toBe(0);
    expect(out).toContain('Alfa är odefinierad');
    const none = vagval('agreement', draft, copies[0] as string);
    expect(none).toMatchObject({ code: 1, said: expect.stringContaining('har ingen bedömning') });
  });

  it.each([
    [[], 'Ange ett kommando.'],
    [['poang'], 'Kommandot ”poang” finns inte.'],
    [['checklist', 'lnt', 'a'], 'Kommandot ”checklist lnt” finns inte.'],
    [['history'], 'Fel antal filer till ”history”: 0.'],
    [['checklist', 'build', checklist], 'Ange efter -o vilken fil som ska skrivas.'],
    [['score', '--jsn'], 'Flaggan --jsn finns inte.'],
    [['score', '-o'], '-o saknar värde eller har ett värde för mycket.'],
    [['score', '--lang', 'fi'], '”fi” är inget språk här. Välj sv eller en.'],
  ])('says shortly what was not understood, and where help is: %j', (words, said) => {
    expect(vagval(...words)).toMatchObject({
      code: 2,
      said: `${said}\nvagval --help visar alla kommandon.\n`,
    });
  });

  it('speaks English when asked, and shows how it is used', () => {
    expect(vagval('score', '--lang', 'en')).toMatchObject({
      code: 2,
      said: expect.stringContaining('Give an assessed document, or answers in a file'),
    });
    expect(vagval('--help').out).toContain('vagval score FIL.docx');
  });
});
