import type { Localized } from '../../../engine/index.ts';
import type { Path } from './tree.ts';
import { type Choice, choices, type SheetKey } from './words.ts';

/** How a value is written in a cell. */
export type Kind =
  | { readonly kind: 'text' | 'ids' | 'terms' | 'number' | 'value' | 'condition' }
  | { readonly kind: 'choice'; readonly of: readonly Choice[] }
  /** `none`: that nothing is to be done is said, instead of left out. */
  | { readonly kind: 'effect'; readonly none: boolean };

/** One value of a row: where it stands in the file, and the column that holds it. */
export interface Field {
  readonly path: Path;
  readonly header: Localized;
  readonly as: Kind;
  /** In characters. */
  readonly width: number;
  /** What is written there, where the header does not say it. */
  readonly help?: Localized;
  /** Cells of rows that are there may not be changed. */
  readonly locked?: true;
  /** Words that a row which takes its words from the core can't change. */
  readonly fromCore?: true;
  /** The sheet and column that the cell's choices stand in. */
  readonly choicesFrom?: readonly [SheetKey, number];
  /** The least number. */
  readonly least?: number;
}

/** What a row of some sheet holds, in the order of its columns. */
export interface Form {
  readonly sheet: SheetKey;
  readonly fields: readonly Field[];
  /** Columns that stay in view. */
  readonly frozen: number;
}

/** Which file a workbook holds, and how many columns its levels need. */
export interface Extent {
  readonly form: 'checklist' | 'core';
  readonly levels: number;
  /** Whether levels have points that differ from their numbers. */
  readonly points: boolean;
}

const l = (sv: string, en: string): Localized => ({ sv, en });
type More = Partial<Pick<Field, 'help' | 'locked' | 'fromCore' | 'choicesFrom' | 'least'>>;

const field = (path: Path, header: Localized, as: Kind, width: number, more: More = {}): Field => ({
  path,
  header,
  as,
  width,
  ...more,
});
const text = { kind: 'text' } as const;
const ids = { kind: 'ids' } as const;
const number = { kind: 'number' } as const;
const choose = (of: readonly Choice[]): Kind => ({ kind: 'choice', of });

const id = (help?: Localized) =>
  field(['id'], l('Id', 'Id'), text, 26, { locked: true, ...(help ? { help } : {}) });

/** Two columns, one a language. */
const both = (path: Path, header: Localized, width: number, more: More = {}): readonly Field[] =>
  (['sv', 'en'] as const).map((language) =>
    field(
      [...path, language],
      l(`${header.sv} (${language})`, `${header.en} (${language})`),
      text,
      width,
      language === 'sv' ? more : without(more),
    ),
  );
const without = ({ help: _, ...more }: More): More => more;

const title = both(['title'], l('Namn', 'Name'), 28);
const weight = field(['weight'], l('Vikt', 'Weight'), number, 8, {
  least: 0,
  help: l('Ett tal från 0. Tomt betyder 1.', 'A number from 0. Empty means 1.'),
});
const when = field(['when'], l('Gäller när', 'Applies when'), { kind: 'condition' }, 32, {
  help: l(
    'Tomt betyder alltid. Skriv till exempel: uppgift stod är investering och kriterium barn-unga minst 2. Ord: kriterium … minst, grind … är pass, risk eller fail, uppgift … är, och, eller, inte (…).',
    'Empty means always. Write for example: fact stod is investering and criterion barn-unga at least 2. Words: criterion … at least, gate … is pass, risk or fail, fact … is, and, or, not (…).',
  ),
});
const listHelp = l('Id från bladet Källor, med komma emellan.', 'Ids from the sheet Sources, with commas.');
const core = { fromCore: true } as const;
const namesHelp = l(
  'Vad utgången heter, i ett ord eller två. Tomt i alla tre: passerad, risk och betydande skada.',
  'What the outcome is called, in a word or two. Empty in all three: passed, a risk and significant harm.',
);

const asked = (inCore: boolean): readonly Field[] => [
  id(
    l(
      'Vägval känner igen frågan på sitt id. Ändra det aldrig: gamla svar hör till det.',
      'Vägval knows the question by its id. Never change it: earlier answers belong to it.',
    ),
  ),
  ...both(['title'], l('Namn', 'Name'), 28, core),
  ...(inCore
    ? []
    : [
        field(['words'], l('Ord', 'Words'), choose(choices.words), 11, {
          help: l(
            'kärnans: frågan och nivåerna hämtas ur core.yaml och visas i grått. egna: de skrivs här.',
            'the core’s: question and levels come from core.yaml and are shown in grey. own: they are written here.',
          ),
        }),
      ]),
];

const explained: readonly Field[] = [
  ...both(['question'], l('Fråga', 'Question'), 42, core),
  ...both(['meaning'], l('Innebörd', 'Meaning'), 42, {
    ...core,
    help: l(
      'Vad frågan betyder, i en till tre korta meningar.',
      'What the question means, in one to three short sentences.',
    ),
  }),
  ...both(['guidance', 'lookFor'], l('Leta efter', 'Look for'), 42, {
    help: l(
      'Tomt på en rad med kärnans ord: kärnans text gäller.',
      'Empty in a row with the core’s words: the core’s text holds.',
    ),
  }),
  ...both(['guidance', 'good'], l('Bra exempel', 'Good example'), 42),
  ...both(['guidance', 'weak'], l('Svagt exempel', 'Weak example'), 36),
  ...both(['misunderstanding'], l('Vanligt missförstånd', 'Usual misunderstanding'), 42, core),
];

const signs: readonly Field[] = [
  ...both(['terms'], l('Sökord', 'Terms'), 30, {
    ...core,
    help: l(
      'Ord eller ordstammar som tyder på svar i utkastet, med semikolon emellan. Ett streck (–) betyder inga.',
      'Words or stems that signal an answer in the draft, with semicolons. A dash (–) means none.',
    ),
  }).map((one): Field => ({ ...one, as: { kind: 'terms' } })),
];
const grounds: readonly Field[] = [
  field(['basis'], l('Vilar på', 'Rests on'), ids, 18, {
    ...core,
    help: l(
      'Lag eller mål: id från bladet Källor, med komma emellan.',
      'Law or goal: ids from the sheet Sources, with commas.',
    ),
  }),
  field(['sources'], l('Kommer från', 'Comes from'), ids, 22, { ...core, help: listHelp }),
];

/** What tells which earlier answers a question may keep. */
const earlier: readonly Field[] = [
  field(['edition'], l('Utgåva', 'Edition'), number, 9, {
    ...core,
    least: 1,
    help: l(
      'Höj med ett när frågan, en nivå eller en utgång får en annan innebörd: svar på tidigare utgåvor gäller då inte. Tomt betyder 1.',
      'Raise it by one when the question, a level or an outcome comes to mean something else: answers to earlier editions then no longer count. Empty means 1.',
    ),
  }),
  field(['formerly'], l('Hette tidigare', 'Formerly'), ids, 18, {
    ...core,
    help: l(
      'Id som samma fråga hade i tidigare versioner; dess svar följer med.',
      'Ids that the same question had in earlier versions; its answers come along.',
    ),
  }),
];

const levels = ({ levels: count, points }: Extent): readonly Field[] =>
  Array.from({ length: count }, (_, n) => [
    ...both(['levels', n], l(`Nivå ${n}`, `Level ${n}`), 38, core),
    ...(points
      ? [field(['levels', n, 'points'], l(`Nivå ${n} poäng`, `Level ${n} points`), number, 9, core)]
      : []),
  ]).flat();

/** The header of a level's column, from which it is seen how many there are. */
export const levelHeader = /^(?:nivå|level) (\d{1,2}) (?:\(sv\)|\(en\)|poäng|points)$/i;
export const pointsHeader = /^(?:nivå|level) \d{1,2} (?:poäng|points)$/i;

/** The sheets that hold rows, in the order that a person reads them. */
export function formsOf(extent: Extent): readonly Form[] {
  const inCore = extent.form === 'core';
  const criteria: Form = {
    sheet: 'criteria',
    frozen: 2,
    fields: [
      ...asked(inCore),
      ...(inCore
        ? []
        : [field(['group'], l('Grupp', 'Group'), text, 22, { choicesFrom: ['groups', 1] }), weight]),
      ...explained,
      ...levels(extent),
      ...signs,
      field(['sdg'], l('Delmål i Agenda 2030', 'Agenda 2030 targets'), ids, 14, {
        ...core,
        help: l('Till exempel 12.5, 13.b', 'Such as 12.5, 13.b'),
      }),
      ...grounds,
      field(
        ['allowNotApplicable'],
        l('Får vara ej tillämplig', 'May be not applicable'),
        choose(choices.flag),
        12,
        core,
      ),
      ...earlier,
      ...(inCore ? [] : [when]),
    ],
  };
  const outcomes = (['pass', 'risk', 'fail'] as const).map((outcome) => ({
    outcome,
    name: {
      pass: l('Passerad', 'Passed'),
      risk: l('Risk', 'Risk'),
      fail: l('Betydande skada', 'Significant harm'),
    }[outcome],
  }));
  const gates: Form = {
    sheet: 'gates',
    frozen: 2,
    fields: [
      ...asked(inCore),
      ...(inCore
        ? []
        : outcomes.map(({ outcome, name }) =>
            field(
              ['effects', outcome],
              l(`Verkan: ${name.sv.toLowerCase()}`, `Effect: ${name.en.toLowerCase()}`),
              { kind: 'effect', none: false },
              16,
              {
                help: l(
                  'Tomt: ingen verkan. stopp, notering, eller tak: och id för ett omdöme.',
                  'Empty: no effect. stop, note, or cap: and the id of a band.',
                ),
              },
            ),
          )),
      ...explained,
      ...outcomes.flatMap(({ outcome, name }) => both(['outcomes', outcome], name, 38, core)),
      ...outcomes.flatMap(({ outcome, name }) =>
        both(['names', outcome], l(`${name.sv} kallas`, `${name.en} is called`), 16, {
          ...core,
          ...(outcome === 'pass' ? { help: namesHelp } : {}),
        }),
      ),
      ...signs,
      ...grounds,
      ...earlier,
      ...(inCore ? [] : [when]),
    ],
  };
  return inCore
    ? [criteria, gates, scale, sources]
    : [criteria, groups, gates, bands, requirements, adjustments, facts, scale, sources, openQuestions];
}

const groups: Form = {
  sheet: 'groups',
  frozen: 2,
  fields: [
    id(),
    ...title,
    field(['parent'], l('Ingår i', 'Part of'), text, 22, {
      choicesFrom: ['groups', 1],
      help: l('Tomt: gruppen är en dimension.', 'Empty: the group is a dimension.'),
    }),
    weight,
    field(['aggregate'], l('Räknas ihop som', 'Added up as'), choose(choices.aggregate), 22, {
      help: l('Tomt betyder vägt medelvärde.', 'Empty means weighted mean.'),
    }),
    field(['inTotal'], l('Räknas i totalen', 'Counts in the total'), choose(choices.flag), 12, {
      help: l('Tomt betyder ja.', 'Empty means yes.'),
    }),
    ...both(['description'], l('Beskrivning', 'Description'), 46),
  ],
};

const bands: Form = {
  sheet: 'bands',
  frozen: 2,
  fields: [
    id(),
    ...both(['label'], l('Omdöme', 'Band'), 24),
    field(['from'], l('Från poäng', 'From points'), number, 10),
    field(['above'], l('Börjar över gränsen', 'Begins above the threshold'), choose(choices.flag), 14, {
      help: l(
        'ja: omdömet gäller först över gränsen, inte på den. Tomt betyder nej.',
        'yes: the band begins just above the threshold, not at it. Empty means no.',
      ),
    }),
    ...both(['meaning'], l('Vad det betyder', 'What it means'), 60),
  ],
};

const requirements: Form = {
  sheet: 'requirements',
  frozen: 2,
  fields: [
    id(),
    ...both(['title'], l('Krav', 'Requirement'), 46),
    field(['kind'], l('Slag', 'Kind'), choose(choices.requirement), 18, {
      help: l(
        'lägsta nivå: kriterium och nivå. lägsta poäng: grupp och poäng. lägsta andel: grupp och andel. minst så många: antal, bland och nivå.',
        'least level: criterion and level. least points: group and points. least share: group and share. at least so many: count, among and level.',
      ),
    }),
    field(['criterion'], l('Kriterium', 'Criterion'), text, 24, { choicesFrom: ['criteria', 1] }),
    field(['group'], l('Grupp', 'Group'), text, 22, { choicesFrom: ['groups', 1] }),
    field(['count'], l('Antal', 'Count'), number, 8, { least: 1 }),
    field(['of'], l('Bland', 'Among'), ids, 32, {
      help: l('Id för kriterier, med komma emellan.', 'Ids of criteria, with commas.'),
    }),
    field(['level'], l('Nivå', 'Level'), number, 8, { least: 0 }),
    field(['points'], l('Poäng', 'Points'), number, 8),
    field(['share'], l('Andel', 'Share'), number, 8, {
      least: 0,
      help: l('Ett tal mellan 0 och 1.', 'A number between 0 and 1.'),
    }),
    field(
      ['effect'],
      l('Verkan om det inte nås', 'Effect if not reached'),
      { kind: 'effect', none: true },
      18,
      {
        help: l(
          'ingen, notering, stopp, eller tak: och id för ett omdöme.',
          'none, note, stop, or cap: and the id of a band.',
        ),
      },
    ),
    when,
  ],
};

const adjustments: Form = {
  sheet: 'adjustments',
  frozen: 2,
  fields: [
    id(),
    ...both(['title'], l('Justering', 'Adjustment'), 40),
    field(['reached', 'group'], l('Grupp som når', 'Group that reaches'), text, 22, {
      choicesFrom: ['groups', 1],
    }),
    field(['reached', 'share'], l('Andel', 'Share'), number, 8, { least: 0 }),
    field(['reached', 'points'], l('Poäng', 'Points'), number, 8),
    field(['factor'], l('Faktor', 'Factor'), number, 8, {
      least: 0,
      help: l('Totalen gånger faktorn. Tomt betyder 1.', 'The total times the factor. Empty means 1.'),
    }),
    field(['round'], l('Avrundas', 'Rounded'), choose(choices.flag), 10),
    field(['bonus'], l('Tillägg', 'Bonus'), number, 8, {
      help: l('Läggs till sist; kan vara negativt.', 'Added last; may be negative.'),
    }),
    when,
  ],
};

const facts: Form = {
  sheet: 'facts',
  frozen: 1,
  fields: [
    field(['id'], l('Uppgift', 'Fact'), text, 22, {
      locked: true,
      help: l(
        'En rad per värde. Namnet skrivs på uppgiftens första rad.',
        'One row a value. The name stands in the first row of the fact.',
      ),
    }),
    ...title,
    field(['value'], l('Värde', 'Value'), { kind: 'value' }, 20, { locked: true }),
    ...both(['label'], l('Värdets namn', 'Name of the value'), 36),
  ],
};

const scale: Form = {
  sheet: 'scale',
  frozen: 1,
  fields: [
    field(['level'], l('Nivå', 'Level'), number, 8, { least: 0 }),
    ...both(['label'], l('Namn', 'Name'), 30),
  ],
};

const sources: Form = {
  sheet: 'sources',
  frozen: 1,
  fields: [
    id(),
    field(['title'], l('Källa', 'Source'), text, 70),
    field(['url'], l('Webbadress', 'Web address'), text, 50),
  ],
};

const openQuestions: Form = {
  sheet: 'openQuestions',
  frozen: 0,
  fields: [...both([], l('Fråga som källorna lämnar öppen', 'Question that the sources leave open'), 70)],
};

/** What is said of the whole file, one a row of the sheet of settings. */
export function settingsOf({ form }: Pick<Extent, 'form'>): readonly Field[] {
  const version = field(['version'], l('Version', 'Version'), text, 0, {
    help: l(
      'Tre tal. Första höjs när en fråga, nivå eller utgång byter innebörd eller tas bort; andra när något läggs till eller vägs om; tredje när ord ändras.',
      'Three numbers. The first rises when a question, level or outcome changes meaning or goes; the second when something is added or re-weighted; the third when words change.',
    ),
  });
  if (form === 'core') return [version];
  return [
    field(['id'], l('Id', 'Id'), text, 0, { locked: true }),
    version,
    field(['status'], l('Status', 'Status'), choose(choices.status), 0),
    field(['profile'], l('Används för', 'Used for'), text, 0, {
      help: l('Id för slaget av ärenden.', 'The id of the kind of cases.'),
    }),
    field(['overlay', 'on'], l('Läggs på', 'Lies on'), ids, 0, {
      help: l(
        'Bara för programmens tillägg: id för checklistorna som det kan läggas på.',
        'Only for overlays: ids of the checklists that it may lie on.',
      ),
    }),
    field(['kind'], l('Räknas i', 'Counts in'), choose(choices.kind), 0, {
      help: l(
        'procent: vikter, 0–100. poäng: de valda nivåernas poäng läggs ihop.',
        'percent: weights, 0–100. points: the points of the chosen levels are added.',
      ),
    }),
    field(['aggregate'], l('Räknas ihop som', 'Added up as'), choose(choices.aggregate), 0, {
      help: l('Tomt betyder vägt medelvärde.', 'Empty means weighted mean.'),
    }),
    ...both(['title'], l('Namn', 'Name'), 0),
    ...both(['description'], l('Beskrivning', 'Description'), 0),
  ];
}
