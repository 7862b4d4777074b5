// An application for project support: reuse of building material in Luleå, Boden and Piteå.
// Uneven on purpose: a target without a baseline, an unexplained budget row, a goal conflict in passing.
import {
  type Block,
  bullets,
  fields,
  h1,
  h2,
  note,
  p,
  type SampleDocument,
  subtitle,
  table,
  title,
} from './blocks.ts';
import { projectPlan } from './project-plan.ts';

const opening: readonly Block[] = [
  title('Ansökan om projektstöd'),
  subtitle('Återbruk Norrslingan – byggmaterial som cirkulerar mellan Luleå, Boden och Piteå'),
  note(
    'Påhittat exempel. Organisationer, personer, diarienummer och belopp i den här ansökan är uppdiktade.',
  ),
  fields(
    ['Sökande', 'Norrslingans Återbruk ekonomisk förening'],
    ['Organisationsnummer', '769600-0000'],
    ['Kontaktperson', 'Maja Lindbäck, projektutvecklare'],
    ['Projektperiod', '2027-01-01 – 2029-12-31'],
    ['Total kostnad', '9 830 000 kr'],
    ['Sökt stöd', '4 915 000 kr (50 procent)'],
    ['Geografiskt område', 'Luleå, Bodens och Piteå kommuner'],
    ['Programområde', 'Grön omställning och cirkulär ekonomi'],
  ),

  h1('Sammanfattning'),
  p(
    'Varje år rivs och byggs det om i Luleå, Boden och Piteå så att mer än 30 000 ton bygg- och rivningsavfall uppstår. Det mesta förbränns, krossas eller läggs på deponi, samtidigt som nya bostäder, skolor och industrilokaler ska uppföras i en takt som regionen inte har sett på femtio år. Projektet bygger upp en gemensam kedja för återbruk av byggmaterial: inventering före rivning, varsam demontering, mellanlagring i två nav, kvalitetssäkring och försäljning genom ett digitalt lager som alla tre kommunernas byggare kan handla ur.',
  ),
  p(
    'När projektet är slut ska minst 1 500 ton material per år gå från rivning till nytt byggande i området, tolv företag ska ha återbruk som en del av sin affär och de tre kommunernas upphandlingar av rivning ska ställa krav på inventering. Navet i Luleå ska bära sina egna kostnader senast under 2030.',
  ),

  h1('Bakgrund'),
  p(
    'Norrbotten är mitt i en industriell omställning. Fossilfri stålproduktion, batterimaterial, datahallar och nya energianläggningar lockar människor hit, och kommunerna planerar för flera tusen bostäder fram till 2035. Byggandet i sig står för en stor del av klimatpåverkan: cement, stål, isolering och gips tillverkas långt härifrån och transporteras i många fall mer än 100 mil innan de monteras.',
  ),
  p(
    'Under hösten 2025 genomförde vi en förstudie tillsammans med fyra rivningsentreprenörer. Den visade att av det material som lämnade elva rivningsobjekt hade 18 procent av vikten kunnat återbrukas utan annan bearbetning än rengöring och kapning: tegel, limträbalkar, ståldörrar, undertaksskivor, sanitetsporslin och kabelstegar. I verkligheten återbrukades 2 procent.[^forstudie] Hindren var inte tekniska. De var att ingen visste vad som fanns i husen, att tiden mellan beslut och rivning var för kort, att lagerutrymme saknades och att köparen inte fick någon garanti.',
  ),
  p(
    'I övriga landet finns flera lyckade satsningar på återbruksnav, men de bygger på korta avstånd och en stor marknad. I vår del av landet är det långt mellan objekten och vintern gör att material måste lagras torrt och i vissa fall varmt. Därför behövs en lösning som är anpassad till gles bebyggelse och kallt klimat.',
  ),
  p(
    'Projektet ligger väl i linje med den regionala utvecklingsstrategin, strategin för smart specialisering och Agenda 2030, särskilt mål 9, 11, 12 och 13.',
  ),

  h1('Syfte'),
  p(
    'Syftet är att förändra hur byggmaterial används i Norrslingan, från en rak kedja där material köps, används en gång och kasseras, till ett kretslopp där rivning ses som en källa till material. Det ska bli lika enkelt att köpa en begagnad limträbalk som en ny, och lönsamt för den som river att ta vara på den.',
  ),

  h1('Mål'),
  h2('Övergripande mål'),
  p(
    'Norrslingan är år 2035 ett område där återbrukat byggmaterial är ett självklart förstahandsval i offentliga och privata byggprojekt.',
  ),
  h2('Projektmål'),
  table(
    'Tabell 1. Projektmål och utgångsläge',
    [
      ['Mål till 2029-12-31', 40],
      ['Utgångsläge 2025', 27],
      ['Hur det mäts', 33],
    ],
    [
      [
        '1 500 ton material per år går från rivning till nytt byggande',
        'Cirka 110 ton (förstudien)',
        'Vägning vid in- och utleverans i naven',
      ],
      [
        'Minst 60 rivnings- och ombyggnadsobjekt inventerade före rivning',
        '11 objekt',
        'Antal protokoll i det digitala lagret',
      ],
      [
        'Minst 12 företag har återbruk som eget affärsområde',
        '2 företag',
        'Årlig enkät till deltagande företag',
      ],
      [
        'Klimatpåverkan från byggandet i området minskar med 30 procent',
        '–',
        'Beräknas med branschens schabloner',
      ],
      [
        'Minst 40 procent av deltagarna i utbildningarna är kvinnor',
        '9 procent kvinnor i de deltagande företagen',
        'Deltagarlistor',
      ],
      ['Ökad kunskap om cirkulärt byggande hos allmänheten', 'Ej känt', 'Följs upp löpande'],
    ],
  ),

  h1('Målgrupp'),
  p('Projektets direkta målgrupper är:'),
  bullets(
    'små och medelstora rivnings-, bygg- och installationsföretag i de tre kommunerna, cirka 140 företag varav vi räknar med att nå 50,',
    'kommunala och privata fastighetsägare som beställer rivning och ombyggnad,',
    'arkitekter och projektörer, som behöver veta vilket material som finns innan de ritar.',
  ),
  p(
    'Indirekta målgrupper är invånare i kommunerna, elever på bygg- och anläggningsprogrammet samt personer som står långt från arbetsmarknaden och som kan få arbete med demontering och sortering.',
  ),
];

const effects: readonly Block[] = [
  h1('Horisontella kriterier och hållbarhet'),
  h2('Klimat, resurser och kemikalier'),
  p(
    'Återbruk sparar både råvara och energi. Enligt vår beräkning ger 1 500 ton återbrukat material per år en minskning med ungefär 620 ton koldioxidekvivalenter, mest genom återbrukade stålprofiler och tegel. I beräkningen ingår transporter till och från naven. Navet i Luleå värms med fjärrvärme som till största delen är spillvärme, medan navet i Boden hyrs med oljepanna. Fastighetsägaren har sagt att pannan ska bytas men något datum finns inte.',
  ),
  p(
    'Äldre byggmaterial kan innehålla asbest, PCB i fogmassor, bly i färg och kvicksilver i armaturer. Allt material som tas emot ska därför ha ett inventeringsprotokoll, och naven tar inte emot fogmassor, impregnerat virke eller golvmattor från före 1980. Misstänkta partier provtas av ett ackrediterat laboratorium och hålls i en låst avdelning med tät golvyta tills provsvaren har kommit. Kostnaden för provtagning, 120 000 kr per år, ingår i externa tjänster.',
  ),
  p('Långa transporter kan äta upp en del av vinsten, men det bedöms inte vara något problem i praktiken.'),
  h2('Biologisk mångfald, mark och vatten'),
  p(
    'Naven placeras på redan hårdgjord industrimark och ingen ny mark tas i anspråk. Dagvatten från uppställningsytan i Luleå leds genom en oljeavskiljare till det kommunala nätet. Genom att minska behovet av nytt virke och grus minskar även trycket på skog och grustäkter, men det har vi inte räknat på.',
  ),
  h2('Klimatanpassning'),
  p(
    'Lagerhallarna dimensioneras för högre snölast än dagens norm och material lagras minst 30 centimeter över golvet. Material som säljs för utomhusbruk bedöms utifrån fler nollgenomgångar och mer nederbörd. Uppställningsytan i Piteå ligger i hamnområdet; hur den klarar höga vattenstånd är inte undersökt.',
  ),
  h2('Jämställdhet'),
  p(
    'Bygg- och rivningsbranschen är en av de mest könssegregerade i regionen. Bland våra deltagande företag är 9 procent av de anställda kvinnor och av 14 arbetsledare är en kvinna. Vi vill ändra på det och har därför gjort tre val: utbildningarna marknadsförs med både kvinnor och män som förebilder, kurstiderna läggs så att de går att förena med förskolans öppettider, och projektgruppen har jämn könsfördelning. Arbetsmiljön i naven utformas med lyfthjälpmedel så att arbetet inte förutsätter stor kroppsstyrka. Vi har också avsatt 40 timmar för en processledare i jämställdhet.',
  ),
  h2('Likabehandling, mångfald och tillgänglighet'),
  p(
    'Alla är välkomna i projektet oavsett bakgrund. Lokalerna är tillgängliga enligt gällande regler. Informationsmaterial tas fram på svenska och engelska; lättläst material och material på minoritetsspråken finska, meänkieli och samiska kan tas fram vid behov.',
  ),
  h2('Barn och unga'),
  p(
    'Elever på bygg- och anläggningsprogrammet i Boden kommer att bygga en utställningsmodul av återbrukat material, och två förskolor i Piteå deltar i en prövning där utemiljöer byggs om med återbrukad sten och trä. Barnens synpunkter samlas in genom samtal och teckningar innan ritningarna görs.',
  ),
  h2('Samiska perspektiv och rennäring'),
  p(
    'Projektet bedöms inte beröra samiska intressen eftersom det bedrivs i tätort. Uppställningsytan vid navet i Boden gränsar dock till ett område som används för flytt av renar under senvintern, och trafiken dit ökar med uppskattningsvis sex lastbilar per dag. Frågan är ännu inte utredd.',
  ),

  h1('Förväntade resultat och effekter'),
  p('Vid projektets slut förväntas följande resultat:'),
  bullets(
    'två nav i drift med gemensamma rutiner för mottagning, kvalitetssäkring och garanti,',
    'ett digitalt lager med minst 4 000 poster och öppna gränssnitt mot de projekteringsprogram som används i branschen,',
    'en prövad modell för krav på inventering och återbruk i offentlig upphandling av rivning,',
    '120 utbildade personer, varav minst 48 kvinnor,',
    'minst 15 nya arbetstillfällen, varav fem för personer som har varit långtidsarbetslösa.',
  ),
  p(
    'På längre sikt förväntas projektet leda till att inköpsmönstren förändras hos kommuner och byggföretag, att värdet av rivet material stannar i regionen och att beroendet av långväga leveranser minskar. En stark och levande region där cirkulär ekonomi är en naturlig del av vardagen är den effekt vi ser framför oss.',
  ),
  h2('Efter projektet'),
  p(
    'Föreningen driver naven vidare. Intäkterna består av försäljning (60 procent), inventeringsuppdrag (25 procent) och hyra för mellanlagring (15 procent). Enligt vår kalkyl når navet i Luleå nollresultat vid 900 sålda ton per år. För navet i Boden räcker underlaget inte för en egen kalkyl, och ett alternativ är att det blir ett obemannat lager efter 2029. De tre kommunerna har i avsiktsförklaringar uttryckt att de vill köpa inventering av föreningen, men ingen av dem har bundit sig.',
  ),

  h1('Uppföljning och utvärdering'),
  p(
    'Projektledaren följer upp målen i tabell 1 varje kvartal och rapporterar till styrgruppen. Avvikelser större än 20 procent ska leda till ett beslut om åtgärd. En extern utvärderare upphandlas under det första halvåret och gör en halvtidsutvärdering hösten 2028 och en slututvärdering hösten 2029. Utvärderingen ska särskilt belysa om företagen har ändrat sina arbetssätt och vad som krävs för att modellen ska kunna användas i andra glesa regioner.',
  ),
  p(
    'Lärdomar sprids genom två öppna seminarier per år, en handbok om varsam demontering i kallt klimat och ett nätverk med återbruksnav i Västerbotten och norra Finland.',
  ),

  h1('Statligt stöd och andra bidrag'),
  p(
    'Försäljningen av återbrukat material är ekonomisk verksamhet. Föreningen har därför särredovisning mellan projektet och den löpande försäljningen, och företag som deltar i utbildning och provning får stödet som stöd av mindre betydelse. Inget annat offentligt stöd har sökts för samma kostnader.',
  ),

  h1('Bilagor'),
  bullets(
    'Bilaga 1. Förstudie: Vad finns i husen? (2025)',
    'Bilaga 2. Avsiktsförklaringar från tre kommuner',
    'Bilaga 3. Medfinansieringsintyg',
    'Bilaga 4. Riskanalys (kompletteras)',
    'Bilaga 5. Beräkning av klimatnytta',
  ),

  h1('Underskrift'),
  p('Luleå den 12 oktober 2026'),
  p('Gunilla Sarri, ordförande i Norrslingans Återbruk ekonomisk förening'),
];

export const projectApplication: SampleDocument = {
  file: 'ansokan-projektstod.docx',
  title: 'Ansökan om projektstöd: Återbruk Norrslingan',
  subject: 'Ansökan om projektstöd (påhittat exempel)',
  creator: 'Maja Lindbäck',
  written: '2026-10-12T08:30:00Z',
  font: 'Arial',
  styleIds: 'swedish',
  headerLeft: 'Norrslingans Återbruk ekonomisk förening',
  headerRight: 'Påhittat exempel',
  footer: 'Ansökan om projektstöd 2026-10-12',
  blocks: [...opening, ...projectPlan, ...effects],
  footnotes: {
    forstudie:
      'Vad finns i husen? Förstudie om återbruk vid rivning i Luleå, Boden och Piteå, Norrslingans Återbruk 2025, bilaga 1. Elva objekt, sammanlagt 6 100 ton.',
  },
};
