import type { Checklist, Localized } from '../../engine/index.ts';

interface MethodPart {
  readonly title: Localized;
  readonly paragraphs: readonly Localized[];
}

const answers: MethodPart = {
  title: { sv: 'Från svar till värde', en: 'From answer to value' },
  paragraphs: [
    {
      sv: 'Varje kriterium har nivåer. Den lägsta nivån ger 0 och den högsta ger 1. Nivåerna däremellan får sin plats efter sina poäng.',
      en: 'Each criterion has levels. The lowest level gives 0 and the highest gives 1. The levels between take their place by their points.',
    },
    {
      sv: 'Svarar du ”ej tillämpligt” lämnar kriteriet beräkningen, och de andras vikt ökar i proportion. Därför krävs ett skäl.',
      en: 'If you answer “not applicable” the criterion leaves the computation, and the weight of the others grows in proportion. That is why a reason is required.',
    },
  ],
};

const percent: MethodPart = {
  title: { sv: 'Från värden till poäng', en: 'From values to a score' },
  paragraphs: [
    {
      sv: 'Kriterierna vägs samman till en dimension, och dimensionerna till en poäng från 0 till 100. Ett kriterium med vikt 2 räknas dubbelt mot ett med vikt 1.',
      en: 'The criteria are weighed together into a dimension, and the dimensions into a score from 0 to 100. A criterion with weight 2 counts twice as much as one with weight 1.',
    },
  ],
};

const compensation: Readonly<Record<'geometric' | 'minimum', Localized>> = {
  geometric: {
    sv: 'Där checklistan väger samman geometriskt kan en låg del inte vägas upp fullt av en hög. Är en del 0 blir det hela 0.',
    en: 'Where the checklist uses a geometric mean, a high part can’t fully make up for a low one. If a part is 0, the whole is 0.',
  },
  minimum: {
    sv: 'Där checklistan räknar med den lägsta delen avgör den ensam: ingenting annat väger upp.',
    en: 'Where the checklist counts the lowest part, that part alone decides: nothing else makes up for it.',
  },
};

const points: MethodPart = {
  title: { sv: 'Från svar till poäng', en: 'From answers to a score' },
  paragraphs: [
    {
      sv: 'Checklistan räknar poäng: poängen för de valda nivåerna läggs ihop.',
      en: 'The checklist counts points: the points of the chosen levels are added.',
    },
  ],
};

const openAnswers: MethodPart = {
  title: { sv: 'Svar som saknas', en: 'Missing answers' },
  paragraphs: [
    {
      sv: 'Ett svar som saknas räknas aldrig som noll. Programmet prövar i stället alla sätt att svara på det som är öppet, och visar den lägsta och den högsta poäng som ännu är möjlig. Bedömningen är avgjord när inget av dem ändrar omdömet.',
      en: 'A missing answer never counts as zero. Instead the program considers every way to answer what is open, and shows the lowest and the highest score that are still possible. The assessment is settled when none of them changes the verdict.',
    },
    {
      sv: '”Hittills” är poängen för det som är besvarat, och bara det.',
      en: '“So far” is the score of what has been answered, and of that only.',
    },
  ],
};

const limits: MethodPart = {
  title: { sv: 'Grindar och krav', en: 'Gates and requirements' },
  paragraphs: [
    {
      sv: 'En grind ger inga poäng. Den kan stoppa eller sätta ett tak för omdömet. Det kan inte köpas tillbaka med poäng i andra delar.',
      en: 'A gate gives no points. It can stop or set a cap on the verdict. Points elsewhere can’t buy that back.',
    },
    {
      sv: 'Ett krav är uppfyllt när det är uppfyllt hur man än svarar på resten, och inte uppfyllt när inget svar kan uppfylla det. Däremellan är det öppet.',
      en: 'A requirement is met when it is met however the rest is answered, and not met when no answer can meet it. In between it is open.',
    },
  ],
};

const reasons: MethodPart = {
  title: { sv: 'Varför, vägen upp och hur säkert', en: 'Why, the way up and how sure' },
  paragraphs: [
    {
      sv: 'Bidragen visar hur många poäng varje svar ger. De summerar exakt till poängen hittills.',
      en: 'The contributions show how many points each answer gives. They add up exactly to the score so far.',
    },
    {
      sv: 'Vägen upp är det minsta antal nivåer som behöver höjas för att nå nästa omdöme med alla krav uppfyllda. Den säger vad som skulle behöva vara sant i projektet, inte vad du bör svara.',
      en: 'The way up is the fewest levels that need to be raised to reach the next verdict with all requirements met. It says what would have to be true of the project, not what you should answer.',
    },
    {
      sv: 'Vikter är ett val. Därför räknas omdömet om 10 000 gånger med vikter som dragits slumpvis inom ±50 procent. Andelen som ger samma omdöme visar hur mycket det beror på valet av vikter.',
      en: 'Weights are a choice. Therefore the verdict is computed 10,000 times with weights drawn at random within ±50 per cent. The share that gives the same verdict shows how much it depends on the choice of weights.',
    },
    {
      sv: 'Tal visas hela. De avrundas aldrig så att de ser ut att nå en gräns som de inte når.',
      en: 'Numbers are shown whole. They are never rounded so that they seem to reach a threshold that they do not reach.',
    },
  ],
};

/** How a checklist's score is computed, for a reader without mathematics: only what concerns this checklist. */
export function methodText(checklist: Checklist): readonly MethodPart[] {
  if (checklist.kind === 'points') return [points, openAnswers, limits, reasons];
  const text = JSON.stringify(checklist.dimensions);
  const used = (['geometric', 'minimum'] as const).filter(
    (kind) => checklist.aggregate === kind || text.includes(`"aggregate":"${kind}"`),
  );
  const weighed = {
    ...percent,
    paragraphs: [...percent.paragraphs, ...used.map((kind) => compensation[kind])],
  };
  return [answers, weighed, openAnswers, limits, reasons];
}

/** Where the methods come from. */
export const methodSources: readonly { readonly text: string; readonly url?: string }[] = [
  {
    text: 'OECD and JRC (2008): Handbook on Constructing Composite Indicators',
    url: 'https://doi.org/10.1787/9789264043466-en',
  },
  { text: 'Kleene (1952): Introduction to Metamathematics, § 64 (three-valued logic)' },
  { text: 'Krippendorff (2011): Computing Krippendorff’s Alpha-Reliability' },
  { text: 'Treasury Board of Canada: Directive on Automated Decision-Making (discount rule)' },
  { text: 'Interreg Aurora: Programme manual (minima and “k of n”)', url: 'https://www.interregaurora.eu' },
];
