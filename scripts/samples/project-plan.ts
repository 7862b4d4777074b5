// The middle of the project application: work packages, time plan, organisation, budget and cooperation.
import { type Block, bullets, h1, h2, h3, numbers, p, table } from './blocks.ts';

export const projectPlan: readonly Block[] = [
  h1('Aktiviteter och arbetspaket'),
  h2('Arbetspaket 1. Projektledning och kommunikation'),
  p(
    'Omfattar ledning, ekonomi, rapportering, styrgruppsmöten och kommunikation. En kommunikationsplan tas fram under de första tre månaderna.',
  ),
  h2('Arbetspaket 2. Inventering och varsam demontering'),
  p(
    'Vi tar fram en gemensam metod för inventering före rivning. Metoden prövas i minst 60 objekt, från småhus till skolor och industribyggnader. Arbetet görs i följande steg:',
  ),
  numbers(
    'Fastighetsägaren anmäler ett objekt senast fyra månader före rivning.',
    'En inventerare från projektet går igenom byggnaden, fotograferar, mäter och bedömer vad som kan återbrukas samt noterar farliga ämnen.',
    'Materialet läggs ut i det digitala lagret redan innan det är demonterat, så att köpare kan boka det.',
    'Rivningsföretaget demonterar bokat material mot fast ersättning per enhet.',
    'Resultatet följs upp: hur mycket gick till återbruk, till återvinning, till förbränning och till deponi?',
  ),
  h2('Arbetspaket 3. Nav för mellanlagring'),
  p(
    'Två nav inrättas: ett i Luleå (1 800 kvadratmeter, varav 700 uppvärmda) och ett mindre i Boden (600 kvadratmeter, kallager). Piteå betjänas i ett första skede genom en uppställningsyta i hamnområdet. Naven utrustas med begagnade hyllsystem i den mån det går, en eldriven truck och utrustning för fuktmätning och hållfasthetsprov. Persontransporter mellan orterna sker med kollektivtrafik eller elbil. Godstransporterna samordnas så att lastbilar som kör nytt material norrut tar med återbrukat material på vägen tillbaka.',
  ),
  h2('Arbetspaket 4. Kvalitet, garanti och digitalt lager'),
  p(
    'Köpare behöver veta vad de får. Tillsammans med Byggtekniska institutet Nord tar vi fram provningsrutiner för åtta produktgrupper och en enkel garanti på två år. Det digitala lagret byggs på öppen källkod och följer branschens format för digitala produktpass så långt de är färdiga.',
  ),
  h2('Arbetspaket 5. Efterfrågan och upphandling'),
  p(
    'Utan köpare blir naven bara lager. Vi arbetar därför med tre grupper av beställare: kommunala fastighetsbolag, privata fastighetsägare och industriföretag som bygger tillfälliga lokaler. För kommunerna tas mallar fram för upphandling av rivning och ombyggnad med krav på inventering, en lägsta andel återbruk och redovisning av var materialet tar vägen.',
  ),
  h3('Utbildning'),
  p(
    'Sex kursomgångar hålls för yrkesverksamma, två dagar vardera, i demontering, materialkunskap och projektering med återbruk. Kurserna är öppna för anställda i företag av alla storlekar.',
  ),
  h3('Återbruksverkstad'),
  p('En verkstad för reparation och anpassning av dörrar, fönster och inredning ska undersökas.'),
  h2('Arbetspaket 6. Lärande och spridning'),
  p(
    'Seminarier, handbok, studiebesök och nätverk med andra regioner. Aktiviteterna planeras närmare under projektets gång.',
  ),

  h1('Tidplan'),
  table(
    'Tabell 2. Översiktlig tidplan',
    [
      ['Period', 22],
      ['Aktivitet', 50],
      ['Delresultat', 28],
    ],
    [
      [
        'Jan–jun 2027',
        'Rekrytering, upphandlingar, kommunikationsplan, metod för inventering',
        'Projektgrupp på plats',
      ],
      ['Jul–dec 2027', 'Navet i Luleå inreds, de första tolv objekten inventeras', 'Nav 1 öppnar i oktober'],
      ['2028', 'Navet i Boden öppnar, garanti och provning prövas, kurser 1–3', 'Halvtidsutvärdering'],
      ['Jan–jun 2029', 'Upphandlingsmallar prövas i tre kommuner, kurser 4–6', 'Minst tre upphandlingar'],
      ['Jul–dec 2029', 'Överlämning till föreningens drift, slutkonferens', 'Slutrapport och handbok'],
    ],
  ),

  h1('Organisation'),
  p(
    'Norrslingans Återbruk ekonomisk förening bildades 2023 och har 31 medlemmar, de flesta små byggföretag. Föreningen har drivit två mindre utvecklingsprojekt och har en ekonomiansvarig på deltid. Projektet bemannas med en projektledare (100 procent), två inventerare (100 procent), en lageransvarig (100 procent från oktober 2027) och en ekonom (25 procent). Miljökompetens köps in.',
  ),
  p(
    'Styrgruppen består av sju personer: en från varje kommun, en från Bostadsstiftelsen Trekanten, en från Byggtekniska institutet Nord, en från de deltagande företagen och föreningens ordförande. Styrgruppen träffas fyra gånger per år och beslutar om ändringar i plan och budget. Projektledaren ansvarar för att hållbarhetsfrågorna bevakas.',
  ),

  h1('Budget och finansiering'),
  table(
    'Tabell 3. Budget per kostnadsslag (kr)',
    [
      ['Kostnadsslag', 36],
      ['2027', 16, 'right'],
      ['2028', 16, 'right'],
      ['2029', 16, 'right'],
      ['Summa', 16, 'right'],
    ],
    [
      ['Personal', '1 350 000', '1 620 000', '1 480 000', '4 450 000'],
      ['Externa tjänster', '520 000', '640 000', '360 000', '1 520 000'],
      ['Resor och logi', '60 000', '70 000', '50 000', '180 000'],
      ['Investeringar (hyllor, truck, mätutrustning)', '780 000', '340 000', '0', '1 120 000'],
      ['Lokaler och drift av nav', '310 000', '420 000', '420 000', '1 150 000'],
      ['Övrigt', '200 000', '200 000', '120 000', '520 000'],
      ['Indirekta kostnader (20 procent av personal)', '270 000', '324 000', '296 000', '890 000'],
      ['Summa', '3 490 000', '3 614 000', '2 726 000', '9 830 000'],
    ],
    { total: true },
  ),
  p(
    'I externa tjänster ingår provning och laboratorieanalyser (360 000 kr), utveckling av det digitala lagret (540 000 kr), utbildare (240 000 kr), processledare i jämställdhet (60 000 kr) och utvärdering (320 000 kr). Investeringarna görs i första hand i begagnad utrustning. Inga resor med flyg är planerade inom Sverige.',
  ),
  table(
    'Tabell 4. Finansiering (kr)',
    [
      ['Finansiär', 44],
      ['Typ', 24],
      ['Belopp', 18, 'right'],
      ['Andel', 14, 'right'],
    ],
    [
      ['Sökt projektstöd', 'Kontant', '4 915 000', '50,0 %'],
      ['De tre kommunerna', 'Kontant', '2 100 000', '21,4 %'],
      ['Bostadsstiftelsen Trekanten', 'Kontant', '1 350 000', '13,7 %'],
      ['Byggtekniska institutet Nord', 'Egen arbetstid', '865 000', '8,8 %'],
      ['Norrslingans Återbruk', 'Kontant', '600 000', '6,1 %'],
      ['Summa', '', '9 830 000', '100,0 %'],
    ],
    { total: true },
  ),

  h1('Samverkan'),
  p(
    'Projektet bygger på att hela kedjan är med, från den som äger huset till den som bygger nästa. Vi samverkar med:',
  ),
  bullets(
    'Sandholms Rivning & Håltagning AB och Älvstrandens Mark och Rivning AB, som prövar metoden för demontering,',
    'Bostadsstiftelsen Trekanten, som bygger om 84 lägenheter och har lovat att minst 10 procent av materialet i ombyggnaden ska vara återbrukat,',
    'Byggtekniska institutet Nord, som ansvarar för provning och forskningsanknytning,',
    'gymnasieskolornas bygg- och anläggningsprogram,',
    'ett arbetsintegrerande socialt företag i Boden, som sköter rengöring och sortering med löner enligt kollektivavtal.',
  ),
  p(
    'Bygghandlarna i området är skeptiska till projektet, eftersom de befarar att försäljningen av nytt material minskar. Vi för en dialog med två av dem om att de ska kunna sälja återbrukat material i sina butiker.',
  ),
];
