// An application for soft support: a laundry in Kiruna wants a study of closed water and of mending instead of replacing.
// Uneven on purpose: transport and equality are vague, agency staff are not dealt with, emissions are offset.
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

export const softSupport: SampleDocument = {
  file: 'ansokan-mjukt-stod.docx',
  title: 'Ansökan om stöd till förstudie: Rallartvätten AB',
  subject: 'Ansökan om företagsstöd, förstudie (påhittat exempel)',
  creator: 'Maria Niia',
  written: '2026-10-05T08:40:00Z',
  font: 'Calibri',
  styleIds: 'swedish',
  headerLeft: 'Rallartvätten AB',
  headerRight: 'Påhittat exempel',
  footer: 'Ansökan om företagsstöd 2026-10-05',
  footnotes: {},
  blocks: [
    title('Ansökan om företagsstöd'),
    subtitle('Förstudie och konsultstöd: mindre vatten och lagade textilier hos Rallartvätten AB i Kiruna'),
    note('Påhittat exempel. Företaget, personerna och alla belopp är uppdiktade.'),
    fields(
      ['Sökande', 'Rallartvätten AB, org.nr 559000-0018'],
      ['Firmatecknare', 'Maria Niia, vd'],
      ['Ort', 'Kiruna'],
      ['Bransch', 'Tvätt och uthyrning av textilier till hotell och vård'],
      ['Anställda', '14 personer, och upp till 6 inhyrda mellan december och april'],
      ['Omsättning 2025', '17,2 miljoner kronor'],
      ['Kostnad för förstudien', '540 000 kr'],
      ['Sökt stöd', '270 000 kr (50 procent)'],
    ),

    h1('Sammanfattning'),
    p(
      'Rallartvätten tvättar lakan, handdukar och arbetskläder åt 31 hotell och åt vården i norra Norrbotten. Vi använder 9 800 kubikmeter vatten om året och kasserar fyra ton textil som oftast bara har ett hål. Vi söker stöd för att en oberoende konsult och vår egen driftledare under åtta månader ska ta reda på två saker: om sköljvattnet kan användas igen, och om vi kan laga och hyra ut i stället för att köpa nytt. Styrelsen fattar beslut om båda frågorna den 15 juni 2027.',
    ),

    h1('Företaget och vad vi redan gör'),
    p(
      'Företaget startade 1987 och ägs sedan 2016 av två av de anställda. Under 2025 deltog vi i en hållbarhetsdialog hos Almi Nord; underlaget är bifogat. Den ledde till att vi satte en egen vattenmätare på varje tvättrör och sänkte temperaturen på arbetskläder från 85 till 70 grader. Det minskade elen med 41 megawattimmar på ett år. Nästa två steg i vår plan är vattnet och textilierna, och det är dem som ansökan gäller.',
    ),

    h1('Bakgrund'),
    p(
      'I dag går det åt 11,4 liter vatten per kilo tvätt. Leverantörer talar om 6 liter, men i fabriker som är tio gånger så stora. Avloppet går till kommunens nät, och kommunen har i ett brev i mars bett oss att minska mängden fett och mikrofibrer. Vi vet inte hur mycket fibrer som följer med ut.',
    ),
    p(
      'När ett lakan har ett hål kasseras det. Under 2025 blev det 4 100 kilo, varav 2 600 kilo gick till förbränning. Nya lakan kostade oss 690 000 kronor. Två hotell har frågat om vi kan ta över ägandet av deras textilier och ta betalt per natt i stället för per kilo.',
    ),

    h1('Syfte och mål'),
    bullets(
      'att veta om vattnet per kilo tvätt kan sänkas från 11,4 till högst 7 liter, till vilken kostnad och med vilken teknik,',
      'att ha provat att laga 300 lakan i drift, och veta vad ett lagat lakan kostar jämfört med ett nytt,',
      'att ha förhandlat fram ett provavtal med två hotell om pris per natt,',
      'att bidra till en hållbar utveckling i Kiruna.',
    ),

    h1('Genomförande'),
    h2('Aktiviteter'),
    numbers(
      'Mätning av vatten, värme, fett och fibrer i tre tvättrör under fyra veckor, november–december 2026.',
      'Konsultens förslag till återvinning av sköljvatten, med minst två tekniker och ett alternativ där vi bara ändrar våra program, januari–mars 2027.',
      'Prov i drift: en sömmerska lagar 300 lakan under tio veckor, februari–april 2027.',
      'Kalkyl för affären tillsammans med två hotell, mars–maj 2027.',
      'Beslut i styrelsen om investering, fortsatt prov eller avslut, den 15 juni 2027.',
    ),
    h2('Vem som gör vad'),
    p(
      'Konsulten Aurora Vatten & Process har gjort motsvarande utredning åt nio tvätterier i Sverige och Finland; referenser är bifogade. Två andra konsulter har lämnat offert. Vår driftledare Joni Palo arbetar 20 procent i förstudien, sammanlagt 260 timmar, och ska kunna göra mätningarna själv nästa gång. Sömmerskan anställs på halvtid för provet och väljs bland de kvinnor som deltar i kommunens språkpraktik.',
    ),
    h2('Budget'),
    table(
      'Tabell 1. Kostnader och finansiering (kr exklusive moms)',
      [
        ['Kostnader', 34],
        ['Belopp', 16, 'right'],
        ['Finansiering', 34],
        ['Belopp', 16, 'right'],
      ],
      [
        ['Konsult, 210 timmar', '252 000', 'Sökt stöd', '270 000'],
        ['Egen tid, driftledare', '98 000', 'Egna medel', '270 000'],
        ['Sömmerska, prov', '86 000', '', ''],
        ['Mätutrustning, hyra', '54 000', '', ''],
        ['Analyser av avloppsvatten', '38 000', '', ''],
        ['Resor', '12 000', '', ''],
        ['Summa', '540 000', 'Summa', '540 000'],
      ],
      { total: true },
    ),

    h1('Efter förstudien'),
    p(
      'Om förslaget till vattenrening betalar sig på åtta år söker vi lån för att bygga under 2028. 400 000 kronor är avsatta i budgeten för nästa steg. Om det inte betalar sig ändrar vi programmen, vilket beräknas ge 9 liter per kilo, och låter frågan vila i tre år. Håller de lagade lakanen i minst 40 tvättar slutar vi köpa nya till de hotell som vill vara med.',
    ),
    p(
      'Utan stöd gör vi bara mätningen, i ett av tvättrören, och väntar med resten. Resultatet av mätningen får andra tvätterier ta del av genom branschföreningen, som har lovat att publicera det.',
    ),

    h1('Arbetsvillkor'),
    p(
      'Vi är bundna av kollektivavtalet för tvätteribranschen. Ensamarbete på kvällar avskaffades 2024 efter en riskbedömning tillsammans med skyddsombudet. De inhyrda under vintern har sin anställning i ett bemanningsföretag, och vi utgår från att allt är i sin ordning där.',
    ),

    h1('Miljö och klimat'),
    p(
      'Värmen kommer från fjärrvärme och ånga från en elpanna. Vi klimatkompenserar för våra utsläpp sedan 2023 och ser oss som klimatneutrala. Tvättmedlen är miljömärkta utom ett blekmedel med klor som används på kökstextil; det ska ses över.',
    ),
    p('Vi kör mycket bil, eftersom avstånden är långa. Vi strävar efter att planera våra turer väl.'),

    h1('Jämställdhet och mångfald'),
    p('Hos oss är alla välkomna. Av 14 anställda är elva kvinnor.'),

    h1('Risker'),
    p(
      'Den största risken är att återvunnet sköljvatten ger grå lakan. Därför ingår ett kvalitetsprov som två hotell bedömer utan att veta vilket vatten som har använts. Vårdens hygienkrav kan hindra att vattnet används igen; då gäller förslaget bara hotelltvätten, 70 procent av mängden.',
    ),

    h1('Uppföljning'),
    p(
      'Vatten, el och kasserad textil läses av varje vecka och redovisas för styrelsen varje kvartal. Slutrapporten lämnas senast den 31 augusti 2027. Ett år efter beslutet rapporterar vi till regionen vad vi har gjort av förslagen.',
    ),

    h1('Bilagor'),
    bullets(
      'Underlag från hållbarhetsdialogen, 2025, och brev från kommunen om avloppet, 2026',
      'Offerter och referenser från tre konsulter, avsiktsförklaringar från två hotell',
      'Årsredovisningar 2023–2025',
    ),
  ],
};
