// An officer's report to the board on a guideline for the region's purchases of food.
// Uneven on purpose: alternatives, emissions and follow-up are strong; what happens without the decision, children and
// why the cost was given less weight are dealt with briefly, and the Sámi perspective is promised for later.
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

export const decisionReport: SampleDocument = {
  file: 'tjansteskrivelse-beslut.docx',
  title: 'Tjänsteskrivelse: riktlinje för inköp av livsmedel',
  subject: 'Tjänsteskrivelse (påhittat exempel)',
  creator: 'Johan Niemi',
  written: '2026-10-26T13:20:00Z',
  font: 'Arial',
  styleIds: 'swedish',
  headerLeft: 'Service och försörjning',
  headerRight: 'Dnr RS 2026-01184 – påhittat exempel',
  footer: 'Tjänsteskrivelse 2026-10-26',
  footnotes: {
    upphandling: 'Lag (2016:1145) om offentlig upphandling.',
  },
  blocks: [
    title('Tjänsteskrivelse'),
    subtitle('Riktlinje för inköp av livsmedel 2027–2031'),
    note('Påhittat exempel. Ärendet, personerna och alla siffror är uppdiktade.'),
    fields(
      ['Till', 'Regionstyrelsen'],
      ['Handläggare', 'Johan Niemi, service och försörjning'],
      ['Sammanträde', '2026-11-25'],
    ),

    h1('Förslag till beslut'),
    p('Regionstyrelsen beslutar'),
    numbers(
      'att anta riktlinjen för inköp av livsmedel (bilaga 1) från och med den 1 januari 2027 till och med den 31 december 2031,',
      'att upphandlingen av livsmedel för regionens tre kök ska delas i minst tio delar, med annonsering senast den 1 september 2027,',
      'att avsätta högst 1 400 000 kronor per år för högre råvarupriser inom regionstyrelsens ram,',
      'att försörjningschefen senast i november varje år ska redovisa utsläpp per måltid, svinn, kostnad och antal anbud från små företag. Om kostnaden ökar med mer än 6 procent ska riktlinjen prövas på nytt.',
    ),

    h1('Sammanfattning'),
    p(
      'Regionens kök lagar 412 000 måltider om året till patienter, elever och gäster. Råvarorna kostar 31 miljoner kronor, och tre grossister står för 94 procent av inköpen. Maten ger enligt vår beräkning 1,9 kilo koldioxidekvivalenter per måltid. Förslaget är att ändra både vad vi köper och hur vi köper det, så att utsläppen minskar med en tredjedel till 2031 och så att små producenter i länet kan lämna anbud.',
    ),

    h1('Beslutsunderlag'),
    bullets(
      'Förslag till riktlinje, 2026-10-12',
      'Beräkning av utsläpp och svinn i regionens kök, 2025',
      'Svar från marknadsdialog med 23 företag, maj 2026',
      'Yttranden från pensionärsrådet och funktionsrättsrådet, september 2026',
    ),

    h1('Ärendet'),
    h2('Bakgrund'),
    p(
      'Dagens avtal går ut den 31 mars 2028. De skrevs 2024 och utvärderades bara på pris. Av maten slängs 21 procent, mest på tallriken. På avdelningarna serveras lunch klockan 11.30 oavsett när patienten är hungrig, och portionerna är lika stora för alla.',
    ),
    p(
      'I marknadsdialogen sade 17 av 23 företag att de inte kan lämna anbud på hela sortimentet men gärna på en del av det. Nio av dem odlar, fiskar eller slaktar i länet. Lagen[^upphandling] tillåter inte att vi kräver att maten kommer från Norrbotten, men vi får ställa krav på djurskydd, svinn, transporter och leveranser i mindre poster.',
    ),
    h2('Alternativ'),
    p('Tre vägar har jämförts. Alla är räknade på fem år och samma antal måltider.'),
    table(
      'Tabell 1. Jämförelse mellan alternativen år 2031',
      [
        ['Väg', 34],
        ['Utsläpp per måltid', 20],
        ['Svinn', 14],
        ['Kostnad per år', 16, 'right'],
        ['Anbud från små företag', 16],
      ],
      [
        ['A. Nya avtal med samma krav', '1,9 kg', '21 procent', '31,0 mnkr', '0–2'],
        ['B. Mer vegetabiliskt, samma avtal', '1,4 kg', '21 procent', '30,2 mnkr', '0–2'],
        ['C. Riktlinjen (förslaget)', '1,3 kg', '12 procent', '32,4 mnkr', '10–15'],
      ],
    ),
    p(
      'Väg B är billigast och ger nästan samma utsläpp, men den minskar inte svinnet och öppnar inte för fler leverantörer. En fjärde väg, att låta patienterna beställa mat när de är hungriga, prövades på två avdelningar i Gällivare under våren. Svinnet sjönk där till 9 procent. Den ingår därför i riktlinjen från 2028. Om inget beslutas fortsätter inköpen som i dag.',
    ),

    h1('Bedömning'),
    h2('Klimat och resurser'),
    p(
      'Utsläppen från måltiderna minskar från 783 till 536 ton koldioxidekvivalenter om året. Två tredjedelar av minskningen kommer av mindre nötkött och ris, en tredjedel av mindre svinn. Beräkningen omfattar odling, förädling och transporter men inte kökens energi. Transporterna inom länet kan öka när fler levererar; vi räknar med tolv ton och ställer krav på samlastning två dagar i veckan.',
    ),
    p(
      'Förpackningar ingår inte i riktlinjen. Köken använder 6,2 ton engångsplast om året, och frågan tas upp när avtalet om engångsartiklar löper ut.',
    ),
    h2('Vilka som berörs'),
    p(
      'Patienter som äter lite får mindre portioner men fler mellanmål. Pensionärsrådet befarade att äldre skulle få för lite protein. Efter yttrandet har en nedre gräns för protein per dag skrivits in i riktlinjen, och dietisterna ska godkänna varje matsedel. De 41 som arbetar i köken får fler moment för hand; de fackliga organisationerna har fått information. De tre grossisterna kan förlora upp till 40 procent av sin försäljning till regionen.',
    ),
    p('Förslaget bedöms inte ha några konsekvenser för barn.'),
    h2('Jämställdhet och tillgänglighet'),
    p(
      'Av dem som arbetar i köken är 36 kvinnor och fem män. Belastningen på händer och axlar är redan hög, och sjukfrånvaron är 9 procent. Två skalmaskiner köps därför in före starten, och arbetsmiljön mäts igen efter sex månader. Matsedeln finns på svenska och i bilder. Önskemål om samisk, finsk och religiös mat hanteras som i dag.',
    ),
    h2('Samiska perspektiv'),
    p(
      'Renkött och fisk från länets sjöar finns med som egna delar i upphandlingen. Hur det påverkar samiska företag beaktas i det fortsatta arbetet. Förvaltningen har prövat om ärendet kräver konsultation och funnit att riktlinjen i sig inte har särskild betydelse för samerna, eftersom den inte ändrar villkoren för renskötseln. Skälen finns i en tjänsteanteckning den 8 oktober.',
    ),
    h2('Målkonflikter'),
    p(
      'Tre mål drar åt olika håll. Mindre kött sänker utsläppen men kan minska köpen av renkött och nötkött från betesmarker som behöver hållas öppna. Fler leverantörer gör oss mindre sårbara men kräver mer tid i köken. Lägre utsläpp och fler små anbud kostar 1,4 miljoner kronor mer om året.',
    ),
    p(
      'I den första konflikten har naturbetet fått väga tyngst: kött från bete i länet undantas från minskningen, eftersom regionens miljöprogram sätter odlingslandskapet före de sista procenten av utsläpp. Priset är att målet blir 1,3 i stället för 1,1 kilo per måltid. I fråga om kostnaden väger fördelarna sammantaget över.',
    ),

    h1('Ekonomiska konsekvenser'),
    p(
      'Råvarorna väntas kosta 32,4 miljoner kronor om året från 2028, mot 31,0 miljoner i dag. Mindre svinn är då inräknat med 1,9 miljoner kronor. Skalmaskinerna kostar 380 000 kronor. Kostnaden för fler arbetstimmar i köken är inte beräknad. Avtalen föreslås gälla i två år med rätt att förlänga två gånger med ett år, så att de kan avslutas om priserna stiger mer än väntat.',
    ),
    p(
      'Priserna är osäkra. Om fodret stiger med 15 procent ökar kostnaden med ytterligare 0,6 miljoner kronor, och då är väg B bättre om bara utsläpp och pengar räknas.',
    ),

    h1('Uppföljning'),
    p(
      'Uppföljningen framgår av beslutspunkt 4. Utsläpp och svinn mäts två veckor i mars och två veckor i oktober med samma metod som 2025. Resultatet delas med länets kommuner, som köper mat för 140 miljoner kronor om året och har bett att få använda kraven.',
    ),

    h1('Beslutet skickas till'),
    bullets('Service och försörjning', 'Inköpsavdelningen', 'Länets kommuner'),
    p('Johan Niemi, handläggare'),
    p('Karin Lantto, försörjningschef'),
  ],
};
