// An officer's report to the board on support for a trail project in Jokkmokk.
// Uneven on purpose: no baseline for visitors, maintenance after the project is unsure, children are dealt with briefly.
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

export const reportToBoard: SampleDocument = {
  file: 'tjansteskrivelse.docx',
  title: 'Tjänsteskrivelse: projektstöd till Leder i Lule älvdal',
  subject: 'Tjänsteskrivelse (påhittat exempel)',
  creator: 'Elin Waara',
  written: '2026-11-09T09:00:00Z',
  font: 'Arial',
  styleIds: 'swedish',
  headerLeft: 'Regional utveckling',
  headerRight: 'Dnr RUN 2026-00417 – påhittat exempel',
  footer: 'Tjänsteskrivelse 2026-11-09',
  footnotes: {
    lag: 'Lag (2022:66) om konsultation i frågor som rör det samiska folket.',
  },
  blocks: [
    title('Tjänsteskrivelse'),
    subtitle('Projektstöd till Leder i Lule älvdal – cykel och vandring i Jokkmokk'),
    note('Påhittat exempel. Ärendet, organisationerna och personerna är uppdiktade.'),
    fields(
      ['Till', 'Regionala utvecklingsnämnden'],
      ['Handläggare', 'Elin Waara, regional utveckling'],
      ['Sökande', 'Lule Leder ekonomisk förening, org.nr 769699-0000'],
      ['Sammanträde', '2026-12-02'],
    ),

    h1('Förslag till beslut'),
    p('Regionala utvecklingsnämnden beslutar'),
    numbers(
      'att bevilja Lule Leder ekonomisk förening projektstöd med 50 procent av godkända kostnader, dock högst 3 200 000 kronor, för projektet Leder i Lule älvdal under perioden 2027-01-01 – 2029-12-31,',
      'att utbetalning för anläggning av etapp 2 och 3 får ske först när samråd med berörda samebyar har dokumenterats och redovisats,',
      'att sökanden senast 2027-06-30 ska redovisa ett uppmätt utgångsläge för antalet besökare per led,',
      'att sökanden senast 2028-12-31 ska redovisa en plan för skötsel och finansiering av lederna under minst fem år efter projektets slut.',
    ),

    h1('Sammanfattning'),
    p(
      'Lule Leder ekonomisk förening söker stöd för att märka ut, rusta och delvis anlägga 74 kilometer led för cykling och vandring i Jokkmokks kommun. Projektets totala kostnad är 6 400 000 kronor, varav hälften söks från regionen. Målet är fler gästnätter under barmarkssäsongen, fler helårsanställningar i besöksnäringen och minskat slitage på känslig mark genom att besökare styrs till leder som tål dem.',
    ),
    p(
      'Förvaltningen bedömer att projektet stämmer med den regionala utvecklingsstrategin och att det kan bidra till en besöksnäring som håller över tid. Den största osäkerheten är hur lederna påverkar renskötseln och vem som sköter dem efter projektet. Stödet föreslås därför beviljas med villkor.',
    ),

    h1('Beslutsunderlag'),
    bullets(
      'Ansökan om projektstöd, inkommen 2026-06-15',
      'Komplettering av ansökan, inkommen 2026-09-04',
      'Medfinansieringsintyg från kommunen och 14 företag',
      'Yttrande från länsstyrelsen om naturvärden, 2026-10-02',
      'Minnesanteckningar från dialogmöte med två samebyar, 2026-10-14',
    ),

    h1('Ärendet'),
    h2('Bakgrund'),
    p(
      'Besöksnäringen i Jokkmokk omsatte enligt sökanden 118 miljoner kronor under 2025. Två tredjedelar av gästnätterna infaller mellan februari och april. Under sommaren står flera anläggningar tomma, och företagen har svårt att behålla personal. Samtidigt har cyklingen i skog och fjäll ökat, och på flera platser har spontana stigar uppstått över myrar och genom kalvningsland.',
    ),
    p(
      'Sökanden är en ekonomisk förening med 23 medlemmar: företag inom logi, guidning och mat samt fyra byaföreningar. Föreningen har genomfört ett tidigare projekt med stöd från regionen (2021–2023), som slutredovisades utan anmärkning.',
    ),
    h2('Projektets innehåll'),
    p('Projektet genomförs i tre etapper:'),
    bullets(
      '**Etapp 1** (2027): 31 kilometer befintlig skogsväg och vandringsled nära tätorten rustas, märks och görs delvis tillgänglig för rullstol och handcykel.',
      '**Etapp 2** (2028): 26 kilometer led utmed älven, varav 9 kilometer är nyanläggning med spång över myr.',
      '**Etapp 3** (2028–2029): 17 kilometer i skogslandet väster om tätorten. Sträckningen är inte fastställd.',
    ),
    p(
      'Lederna byggs med virke från lokala sågverk, utan tryckimpregnering, och med återanvänt grus från vägunderhåll. Till varje startpunkt finns busshållplats inom 800 meter, och sökanden har en överenskommelse om att länstrafikens bussar ska ta cyklar under sommaren.',
    ),
    table(
      'Tabell 1. Projektets mål enligt ansökan',
      [
        ['Indikator', 44],
        ['Utgångsläge', 28],
        ['Mål 2029', 28],
      ],
      [
        ['Gästnätter juni–september', '21 400 (2025)', '27 000'],
        ['Helårsanställda i medlemsföretagen', '46, varav 24 kvinnor', '58, jämn fördelning'],
        ['Besökare per led och år', 'Saknas', '15 000 sammanlagt'],
        ['Andel som kommer utan egen bil', '6 procent (enkät 2024)', '20 procent'],
        ['Längd på spontana stigar över myr', '12,3 km', 'Högst 6 km'],
      ],
    ),

    h1('Bedömning'),
    h2('Koppling till strategier'),
    p(
      'Projektet ligger i linje med den regionala utvecklingsstrategins mål om attraktiva livsmiljöer och ett diversifierat näringsliv. Det bidrar till mål 8, 11, 12 och 15 i Agenda 2030.',
    ),
    h2('Genomförande'),
    p(
      'Sökanden har den kompetens och de samarbeten som krävs för etapp 1. För etapp 2 och 3 återstår markägaravtal och prövningar. Tidplanen är stram, eftersom anläggning på myr bara kan ske på tjälad mark. Förvaltningen ser en risk för att etapp 3 blir försenad.',
    ),
    h2('Målkonflikter'),
    p(
      'Projektet vill både öka antalet besökare och minska slitaget. Om lederna marknadsförs framgångsrikt kan störningen för renskötseln och för häckande fåglar öka även om slitaget på marken minskar. Sökanden har inte beskrivit hur de avvägningarna ska göras. Förvaltningen anser att samråd och möjlighet att stänga leder under kalvning och häckning är en förutsättning, vilket återspeglas i förslaget till beslut.',
    ),
    h2('Alternativ'),
    p(
      'Om stöd inte beviljas kommer enligt sökanden endast delar av etapp 1 att genomföras, i långsammare takt. Ett annat alternativ är att begränsa stödet till etapp 1 och 2. Förvaltningen har inte funnit skäl att föreslå det, eftersom villkoren i beslutspunkt 2 ger motsvarande skydd.',
    ),

    h1('Ekonomiska konsekvenser'),
    table(
      'Tabell 2. Projektets kostnader och finansiering (kr)',
      [
        ['Kostnader', 32],
        ['Belopp', 18, 'right'],
        ['Finansiering', 32],
        ['Belopp', 18, 'right'],
      ],
      [
        ['Personal', '2 350 000', 'Regionalt projektstöd', '3 200 000'],
        ['Anläggning och material', '1 980 000', 'Kommunen', '1 600 000'],
        ['Externa tjänster', '960 000', '14 företag', '900 000'],
        ['Skyltar och digital ledinformation', '420 000', 'Lule Leder, egen insats', '700 000'],
        ['Resor', '140 000', '', ''],
        ['Indirekta kostnader', '352 500', '', ''],
        ['Övrigt', '197 500', '', ''],
        ['Summa', '6 400 000', 'Summa', '6 400 000'],
      ],
      { total: true },
    ),
    p(
      'Stödet ryms inom nämndens ram för projektmedel, med 900 000 kronor 2027, 1 400 000 kronor 2028 och 900 000 kronor 2029. Regionen får inga driftkostnader. Skötseln av lederna beräknas kosta 310 000 kronor per år från 2030. Sökanden räknar med att en ledavgift från medlemsföretagen täcker 180 000 kronor; för resten saknas finansiering. Kommunen har förklarat sig villig att diskutera frågan i budgetarbetet för 2029.',
    ),

    h1('Hållbarhetskonsekvenser'),
    h2('Klimat, resor och resurser'),
    p(
      'Besökarnas resor är projektets största klimatpåverkan. Sökanden anger att 70 procent av sommargästerna kommer med bil och att snittresan är 640 kilometer enkel väg. Samarbetet om buss, tåg och cykelhyra är därför betydelsefullt, och målet om 20 procent som kommer utan egen bil är ambitiöst. En uppskattning av utsläppen saknas i ansökan. Materialvalen är väl genomtänkta och bidrar till lokala värdekedjor i trä.',
    ),
    h2('Naturmiljö och klimatanpassning'),
    p(
      'Länsstyrelsen bedömer att etapp 1 har liten påverkan på naturvärden. I etapp 2 passerar leden två rikkärr med orkidéer. Spångens läge behöver justeras för att inte påverka vattenflödet. Ökad nederbörd och kortare tjälperiod gör att erosionsskador kan bli vanligare; leden ska därför byggs med trummor och avrinning dimensionerade för kraftiga regn.',
    ),
    h2('Samiska perspektiv och rennäring'),
    p(
      'Två samebyar berörs. Vid dialogmötet framförde de att etapp 3 går nära en flyttled och att ökad cykling i juli och september kan störa kalvmärkning respektive slakt. De pekade också på att besökare ofta saknar kunskap om hänsyn till renar, särskilt när de har hund med sig. Samebyarna är positiva till etapp 1 och till att information ges på nord- och lulesamiska. Samiska ortnamn bör användas på skyltar och i den digitala informationen.',
    ),
    p(
      'Förvaltningen har prövat om ärendet omfattas av konsultationsskyldighet[^lag] och bedömer att frågan om etapp 3 kan få särskild betydelse för samerna. Konsultation har ännu inte genomförts.',
    ),

    h1('Jämställdhet, barn och tillgänglighet'),
    p(
      'Kvinnor och män använder friluftsområden på olika sätt. Enligt sökandens enkät uppger 41 procent av kvinnorna och 17 procent av männen att trygghet är avgörande för om de ger sig ut ensamma. Belysning och tydlig märkning i etapp 1 är ett svar på det. Av projektets sex tjänster är tre tillsatta med kvinnor. Hur jämställdheten ska följas upp framgår inte av ansökan.',
    ),
    p(
      'Lederna nära tätorten ligger inom gångavstånd från två skolor och en förskola, och elever har varit med och valt platser för rast och lek. I övrigt bedöms beslutet inte ha några konsekvenser för barn. Cirka 6 kilometer led görs tillgänglig för personer med nedsatt rörelseförmåga, och den digitala informationen ska följa kraven på tillgänglighet i offentlig service.',
    ),

    h1('Uppföljning'),
    p(
      'Sökanden lämnar lägesrapport två gånger per år och slutrapport senast tre månader efter projektets slut. Förvaltningen följer särskilt upp villkoren i beslutspunkterna 2–4 samt utvecklingen av spontana stigar, som mäts med flygbilder 2027 och 2029.',
    ),

    h1('Beslutet skickas till'),
    bullets('Lule Leder ekonomisk förening', 'Kommunen', 'Länsstyrelsen', 'Berörda samebyar'),
    p('Regional utveckling, dag som ovan'),
    p('Elin Waara, handläggare'),
    p('Per-Erik Fjällborg, avdelningschef'),
  ],
};
