// An application for business support: a dryer and a heat pump for a small food producer in Pajala.
// Uneven on purpose: packaging and pickers' conditions are vague, one budget row is unexplained.
import {
  bullets,
  fields,
  h1,
  h2,
  note,
  numbers,
  p,
  picture,
  type SampleDocument,
  subtitle,
  table,
  title,
} from './blocks.ts';
import { energyChart } from './energy-chart.ts';

export const businessApplication: SampleDocument = {
  file: 'ansokan-foretagsstod.docx',
  title: 'Ansökan om företagsstöd: Lompolo Skafferi AB',
  subject: 'Ansökan om företagsstöd (påhittat exempel)',
  creator: 'Sirkka Lompolo',
  written: '2026-09-21T12:15:00Z',
  font: 'Calibri',
  styleIds: 'english',
  headerLeft: 'Lompolo Skafferi AB',
  headerRight: 'Påhittat exempel',
  footer: 'Ansökan om företagsstöd 2026-09-21',
  footnotes: {},
  blocks: [
    title('Ansökan om företagsstöd'),
    subtitle('Ny torkanläggning med värmepump hos Lompolo Skafferi AB i Pajala'),
    note('Påhittat exempel. Företaget, personerna och alla belopp är uppdiktade.'),
    fields(
      ['Sökande', 'Lompolo Skafferi AB, org.nr 559000-0000'],
      ['Firmatecknare', 'Sirkka Lompolo, vd'],
      ['Ort', 'Pajala'],
      ['Bransch', 'Livsmedelsproduktion (bär, svamp och örter)'],
      ['Anställda', '7 personer (6,2 årsarbetskrafter), varav 5 kvinnor'],
      ['Omsättning 2025', '8,4 miljoner kronor'],
      ['Investering', '3 250 000 kr'],
      ['Sökt stöd', '1 137 500 kr (35 procent)'],
    ),

    h1('Sammanfattning'),
    p(
      'Lompolo Skafferi torkar och förpackar bär, svamp och örter från Tornedalen. Vår tork är från 1994 och värms med eldningsolja. Den klarar 22 ton färdig vara per år och är flaskhalsen i verksamheten. Vi söker stöd för att ersätta den med en värmepumpstork, ta till vara spillvärmen och bygga om packrummet. Investeringen gör oss fria från olja, sänker energianvändningen per kilo med mer än hälften och gör att vi kan öka produktionen till 40 ton per år. Vi räknar med tre nya heltidstjänster från 2029.',
    ),

    h1('Bakgrund'),
    p(
      'Företaget startades 2009 av två systrar i en nedlagd mejerilokal. I dag säljer vi till 140 butiker, fyra grossister och ett tjugotal restauranger, mest i Norrbotten och Stockholm men också i Finland och Tyskland. Vi har vuxit i snitt 11 procent per år de senaste fem åren med lönsamhet alla år utom 2022, då elpriset och en dålig hjortronsäsong gav en förlust på 210 000 kronor.',
    ),
    p(
      'Efterfrågan är större än vad vi kan leverera. Under 2025 tackade vi nej till order för cirka 1,9 miljoner kronor. Samtidigt är oljepannan uttjänt och servicefirman har meddelat att reservdelar inte längre går att få.',
    ),

    h1('Syfte och mål'),
    p('Syftet är att ställa om produktionen till fossilfri drift och skapa utrymme för att växa. Målen är:'),
    bullets(
      'att eldningsoljan är borta senast den 31 december 2027,',
      'att energianvändningen sjunker från 12,5 till 3,8 kWh per kilo torkad vara (uppmätt 2025 respektive beräknat vid full produktion),',
      'att produktionen ökar från 22 till 40 ton per år till 2030,',
      'att svinnet av råvara minskar,',
      'att minst två av tre nya tjänster erbjuds lokalt boende som i dag saknar arbete.',
    ),

    h1('Målgrupp och marknad'),
    p(
      'Våra kunder är butiker och restauranger som vill ha nordiska råvaror med känt ursprung. Vi märker alla förpackningar med plockområde och plockår, och texten finns på svenska, finska och meänkieli. Från 2028 vill vi sälja torkade bär i lösvikt till offentliga kök. Två kommuner har visat intresse, men då måste vi kunna leverera jämnt över året.',
    ),

    h1('Investeringen'),
    h2('Aktiviteter'),
    numbers(
      'Projektering och bygglovsprövning, januari–mars 2027.',
      'Rivning av oljepanna och cistern samt sanering av pannrummet, april 2027.',
      'Installation av värmepumpstork och värmepump för lokaler och varmvatten, maj–juli 2027.',
      'Ombyggnad av packrum och ny ventilation med värmeåtervinning, juni–september 2027.',
      'Provdrift och utbildning av personalen, september–oktober 2027.',
    ),
    h2('Budget'),
    table(
      'Tabell 1. Budget (kr exklusive moms)',
      [
        ['Post', 40],
        ['Belopp', 18, 'right'],
        ['Kommentar', 42],
      ],
      [
        ['Värmepumpstork, 2 kammare', '1 480 000', 'Offert från två leverantörer'],
        ['Bergvärmepump 45 kW med borrhål', '620 000', 'Offert, köldmedium R290 (propan)'],
        ['El- och ventilationsarbeten', '310 000', 'Lokal entreprenör'],
        ['Ombyggnad av packrum', '390 000', 'Uppskattning'],
        ['Begagnad packmaskin', '240 000', 'Renoverad, med två års garanti'],
        ['Projektering och sanering', '90 000', 'Inklusive markprov vid cisternen'],
        ['Oförutsett', '120 000', ''],
        ['Summa', '3 250 000', ''],
      ],
      { total: true },
    ),
    table(
      'Tabell 2. Finansiering (kr)',
      [
        ['Källa', 46],
        ['Belopp', 22, 'right'],
        ['Status', 32],
      ],
      [
        ['Sökt företagsstöd (35 procent)', '1 137 500', 'Denna ansökan'],
        ['Banklån, tio år', '1 400 000', 'Lånelöfte'],
        ['Eget kapital', '712 500', 'Tillgängligt'],
        ['Summa', '3 250 000', ''],
      ],
      { total: true },
    ),

    h1('Organisation och arbetsvillkor'),
    p(
      'Vd Sirkka Lompolo leder investeringen tillsammans med produktionsledaren Anders Kero. Vi har kollektivavtal för alla anställda och en löneskillnad mellan kvinnor och män på 1 procent i likvärdiga arbeten enligt lönekartläggningen 2025. Den nya torken lastas med vagnar och inte för hand, vilket minskar både tunga lyft och damm. Det har varit vår största arbetsmiljöfråga.',
    ),
    p(
      'Bären köps dels från 60 lokala plockare, dels genom två uppköpare som anlitar utländska säsongsarbetare. Vi utgår från att uppköparna följer gällande regler. Något eget krav eller någon egen kontroll har vi inte i dag, men vi tänker ta upp frågan när avtalen ska förnyas.',
    ),

    h1('Samverkan'),
    p(
      'Vi delar kyltransporter med ett rökeri och ett bageri i Pajala tre dagar i veckan, vilket har minskat antalet körningar söderut med en tredjedel sedan 2023. Presskakan från saften går till ett företag i Övertorneå som gör färgämnen och te. Tillsammans med dem undersöker vi om också kärnor och skal kan användas. Torken kommer att ha ledig tid på vintern och kan då hyras ut till andra små producenter, till exempel för renkött, fisk och örter.',
    ),

    h1('Hållbarhet'),
    h2('Energi och klimat'),
    p(
      'I dag använder vi 18 kubikmeter eldningsolja (180 MWh) och 95 MWh el per år. Efter investeringen beräknas elanvändningen till 150 MWh vid full produktion. Utsläppen från förbränningen, cirka 48 ton koldioxid per år, försvinner helt. Elen köps som ursprungsmärkt vattenkraft. På taket finns plats för solceller, men det ingår inte i ansökan.',
    ),
    picture(
      energyChart(),
      'Figur 1. Energianvändning per år före och efter investeringen (MWh). Efter: vid 40 ton per år.',
    ),
    h2('Råvara, natur och rennäring'),
    p(
      'När produktionen nästan fördubblas behövs mer bär. Skogen räcker till, eftersom bara en liten del av bären i Norrbotten plockas. Vi plockar inte i naturreservat och följer allemansrätten. Hjortron plockas på myrar som också är viktiga för renskötseln och för samiska familjers egen plockning. Efter samtal med renskötare i närområdet har vi bestämt att inte köpa hjortron från tre myrar och att våra plockare inte använder fyrhjuling på barmark.',
    ),
    h2('Kemikalier, vatten och avfall'),
    p(
      'Värmepumpen använder propan i ett slutet system och inga fluorerade gaser. Rengöringen sker med hetvatten och miljömärkta medel. Vattenförbrukningen är 900 kubikmeter per år. Cisternen töms och skrotas av ett företag med tillstånd, och marken provtas eftersom det kan ha läckt på 1980-talet.',
    ),
    p(
      'Förpackningarna är påsar av plastlaminat som inte kan materialåtervinnas. Vi tittar på alternativ, men de måste hålla tätt och vi har inte hittat något bra än.',
    ),
    h2('Transporter'),
    p(
      'Ökad försäljning innebär fler transporter, framför allt till Tyskland. Vi ser positivt på klimatsmarta transportlösningar.',
    ),
    h2('Jämställdhet, mångfald och unga'),
    p(
      'Företaget ägs och leds av kvinnor. Två av sju anställda är födda utanför Sverige. Varje sommar tar vi emot fyra feriearbetare från gymnasiet, med handledare, introduktion och avtalsenlig lön. Skolklasser är välkomna på besök.',
    ),
    h2('Risker och klimatanpassning'),
    p(
      'Bärtillgången varierar redan kraftigt mellan åren, och torra försomrar och sena frostnätter har blivit vanligare. Därför breddar vi med odlade örter, svamp och havtorn, så att inget enskilt slag står för mer än 40 procent av omsättningen år 2030 (i dag 62 procent blåbär). Elavbrott är en risk: vid avbrott över tolv timmar kan upp till 600 kilo råvara gå förlorad. Reservkraft ingår inte i investeringen.',
    ),

    h1('Förväntade resultat och ekonomisk uthållighet'),
    p(
      'Enligt kalkylen ökar omsättningen till 13,5 miljoner kronor år 2030 och energikostnaden sjunker med cirka 190 000 kronor per år. Investeringen är återbetald på sju år med stöd och på knappt elva år utan. Banken har gjort en egen bedömning och kommit till ett liknande resultat. Utan stöd skulle vi behöva byta till en billigare eltork utan värmeåtervinning.',
    ),

    h1('Uppföljning'),
    p(
      'Energi, produktion och svinn läses av varje månad och redovisas i årsberättelsen. En elmätare sätts på torken och en på värmepumpen. Jämställdhet och anställningar redovisas i samband med slutrapporten.',
    ),

    h1('Bilagor'),
    bullets(
      'Offerter (fyra stycken)',
      'Årsredovisningar 2023–2025',
      'Energikartläggning, mars 2026',
      'Lånelöfte',
      'Resultat- och likviditetsbudget 2027–2030',
      'Registreringsbevis och livsmedelsregistrering',
    ),
  ],
};
