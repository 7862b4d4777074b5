// A proposal for a revised owner's directive to a bus company that the region owns with municipalities.
// Uneven on purpose: return and transition collide, suppliers are checked "when needed", goals for staff are not measurable.
import {
  bullets,
  fields,
  h1,
  h2,
  note,
  numbers,
  p,
  type SampleDocument,
  subtitle,
  table,
  title,
} from './blocks.ts';

export const ownersDirective: SampleDocument = {
  file: 'agardirektiv.docx',
  title: 'Förslag till ägardirektiv för Polcirkeltrafiken AB 2027–2030',
  subject: 'Ägardirektiv (påhittat exempel)',
  creator: 'Jonas Ylipää',
  written: '2026-11-02T13:30:00Z',
  font: 'Arial',
  styleIds: 'swedish',
  headerLeft: 'Regionstyrelsen',
  headerRight: 'Dnr RS 2026-00852 – påhittat exempel',
  footer: 'Ägardirektiv Polcirkeltrafiken AB, förslag 2026-11-02',
  footnotes: {
    lag: 'Kommunallagen (2017:725) 10 kap. 3 och 4 §§.',
  },
  blocks: [
    title('Ägardirektiv'),
    subtitle('Polcirkeltrafiken AB, 2027–2030 (förslag till årsstämman)'),
    note('Påhittat exempel. Bolaget, personerna och alla tal är uppdiktade.'),
    fields(
      ['Bolag', 'Polcirkeltrafiken AB, org.nr 556000-0026'],
      ['Ägare', 'Regionen 52 procent, elva kommuner 48 procent'],
      ['Antas av', 'Årsstämman 2027-04-22, efter beslut i fullmäktige hos varje ägare'],
      ['Ersätter', 'Ägardirektiv 2023–2026'],
      ['Handläggare', 'Jonas Ylipää, regionledningskontoret'],
    ),

    h1('Varför direktivet ändras'),
    p(
      'Det nuvarande direktivet säger att bolaget ska ”beakta Agenda 2030”. Ingen har kunnat säga om det har skett. Resandet i inlandet har minskat med 17 procent sedan 2019, samtidigt som utsläppen från den trafik som bolaget köper har ökat med 3 procent. Ägarna vill därför säga tydligare vad bolaget ska ändra, hur det mäts och vad som händer om målen inte nås. Förslaget har tagits fram tillsammans med kommunerna vid två ägarsamråd, den 12 maj och den 29 september 2026.',
    ),

    h1('Ändamål'),
    p(
      'Bolagets ändamål är enligt bolagsordningen att ordna kollektivtrafik i länet utanför tätorternas stadstrafik. Beslut som är av principiell beskaffenhet eller annars av större vikt ska underställas ägarnas fullmäktige innan de fattas.[^lag] Dit hör nya dotterbolag, lån över 20 miljoner kronor och trafik utanför länet.',
    ),

    h1('Uppdrag'),
    p(
      'Bolaget ska göra det möjligt att bo, arbeta och gå i skola i hela länet utan egen bil. Det ska ge fler i inlandet en daglig förbindelse och göra trafiken fossilfri. För att ge plats för det ska bolaget sluta att köra parallella turer längs kusten där tåget har ledig plats.',
    ),

    h1('Ägarnas krav'),
    table(
      'Tabell 1. Krav på bolaget',
      [
        ['Krav', 46],
        ['Utgångsläge 2025', 27],
        ['Mål 2030', 27],
      ],
      [
        ['Byar med fler än 50 invånare som har en tur varje vardag', '61 procent', '90 procent'],
        ['Utsläpp från köpt trafik', '7 200 ton', '2 000 ton'],
        ['Andel fossilfria körda kilometer', '34 procent', '100 procent'],
        ['Resor per invånare och år i inlandet', '9,8', '13'],
        ['Nöjda medarbetare', 'Ej mätt', 'Ska öka'],
        ['Hållplatser som klarar rullstol', '212 av 960', '480'],
      ],
    ),
    p(
      'Målen läses av den 31 december varje år. Bolaget ska senast i mars redovisa utfallet för varje mål, också de som inte har nåtts, med orsak och åtgärd. Når bolaget inte hälften av vägen till ett mål senast 2028 ska styrelsen lägga fram en ny plan till ett extra ägarsamråd.',
    ),

    h1('Ekonomi'),
    p(
      'Bolaget ska ge en marknadsmässig avkastning på eget kapital, dock lägst 4 procent per år. Investeringar ska återbetalas inom fem år. Trafiken ska bedrivas så kostnadseffektivt som möjligt. Ägarna skjuter till underskott enligt konsortialavtalet.',
    ),
    p(
      'Bolaget ska i sin budget visa vilka pengar som går till vart och ett av kraven i tabell 1. Ägarna har avsatt 60 miljoner kronor i tillskott under 2027–2029 för laddning vid depåerna i Gällivare, Pajala och Jokkmokk.',
    ),

    h1('Styrelse och ledning'),
    p(
      'Styrelsen ska årligen pröva sitt eget arbete. Till varje beslut över 5 miljoner kronor ska det finnas en redovisning av följder för klimat, berörda orter, barn och personer med funktionsnedsättning. Vid nomineringen ska ägarna se till att minst två ledamöter har erfarenhet av trafik eller energi. Hållbarhet ska genomsyra bolagets ledning.',
    ),

    h1('Upphandling och leverantörer'),
    p(
      'Bolaget köper trafik för 410 miljoner kronor per år av nio företag. I nya avtal ska bolaget ställa krav på fossilfri drift, på att delade arbetspass är högst ett av fem och på tillgängliga fordon. Kraven ska tas fram tillsammans med de kommuner som köper skolskjuts, så att samma krav gäller i hela länet från 2028. Tre av kommunerna har beslutat om det. Uppföljning av leverantörer sker vid behov.',
    ),

    h1('Människor'),
    h2('Personal'),
    p(
      'Bolaget ska vara en attraktiv arbetsgivare och värna om sina medarbetare. Även förare hos trafikföretagen ska ha goda villkor.',
    ),
    h2('Jämställdhet, barn och tillgänglighet'),
    p(
      'Två av tre resenärer i inlandet är kvinnor, och hälften är under 20 år. Bolaget ska redovisa resandet uppdelat på kön och ålder och fråga elevråden i varje kommun innan tidtabellerna ändras. Biljettjänsten ska klara kraven på tillgänglighet och finnas på svenska, finska, meänkieli och nordsamiska.',
    ),
    h2('Samiska intressen'),
    p(
      'Turer som går nära flyttleder under kalvning och slakt ska planeras tillsammans med de samebyar som berörs. Samebyarna har inte deltagit i arbetet med direktivet.',
    ),

    h1('Målkonflikter'),
    p(
      'Fler turer i inlandet ger fler fordonskilometer med få resande, vilket kan öka utsläppen till dess att bussarna är fossilfria. Ägarna har valt att öka turerna först där laddning finns. Kravet på avkastning kan komma i konflikt med kraven i tabell 1; hur den ska lösas har inte avgjorts.',
    ),

    h1('Dialog och uppföljning'),
    numbers(
      'Ägardialog i april och oktober med regionstyrelsens presidium, två företrädare för kommunerna samt bolagets ordförande och vd.',
      'Ägarsamråd i november, där bolaget visar nyttan för var och en av ägarna.',
      'Skriftlig redovisning i mars, som publiceras på ägarnas webbplatser.',
      'Lekmannarevisorerna granskar varje år minst ett av kraven i tabell 1.',
    ),

    h1('Beslutet skickas till'),
    bullets('Polcirkeltrafiken AB', 'Ägarkommunerna', 'Lekmannarevisorerna'),
  ],
};
