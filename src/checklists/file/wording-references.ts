/** What is said of references to the core, and of overlays. */
export const referenceWording = {
  noCore: {
    what: (v: string) => ({
      sv: `”${v}” hänvisar till kärnan, men core.yaml finns inte`,
      en: `"${v}" refers to the core, but there is no core.yaml`,
    }),
    remedy: {
      sv: 'Lägg core.yaml i samma mapp som checklistan.',
      en: 'Put core.yaml in the same folder as the checklist.',
    },
  },
  unknownCoreCriterion: {
    what: (v: string) => ({
      sv: `Kriteriet ”${v}” finns inte i core.yaml`,
      en: `There is no criterion "${v}" in core.yaml`,
    }),
    remedy: {
      sv: 'Rätta id efter use, eller skriv ett eget kriterium med alla texter.',
      en: 'Correct the id after use, or write a criterion of your own with all its texts.',
    },
  },
  unknownCoreGate: {
    what: (v: string) => ({
      sv: `Grinden ”${v}” finns inte i core.yaml`,
      en: `There is no gate "${v}" in core.yaml`,
    }),
    remedy: {
      sv: 'Rätta id efter use, eller skriv en egen grind med alla texter.',
      en: 'Correct the id after use, or write a gate of your own with all its texts.',
    },
  },
  changesCore: {
    what: (v: string) => ({
      sv: `En hänvisning kan inte ändra det som kärnan säger (${v})`,
      en: `A reference can't change what the core says (${v})`,
    }),
    remedy: {
      sv: 'Ta bort fältet. Ska frågan vara en annan: skriv ett eget kriterium med ett eget id.',
      en: 'Remove the field. If the question is to be another: write a criterion of your own with its own id.',
    },
  },
  formerlyTaken: {
    what: (v: string) => ({
      sv: `Det tidigare id:t ”${v}” hör till en annan fråga`,
      en: `The former id "${v}" belongs to another question`,
    }),
    remedy: {
      sv: 'Ta bort det ur formerly, eller låt bara den fråga som verkligen hette så ha det.',
      en: 'Remove it from formerly, or let only the question that really had it name it.',
    },
  },
  ownLikeCore: {
    what: (v: string) => ({
      sv: `”${v}” finns redan i core.yaml`,
      en: `"${v}" is already in core.yaml`,
    }),
    remedy: {
      sv: 'Skriv use i stället för id och texter, eller ge det här ett eget id.',
      en: 'Write use instead of id and texts, or give this one an id of its own.',
    },
  },
  circularCore: {
    what: (v: string) => ({
      sv: `Kärnan hänvisar till sig själv: ”${v}”`,
      en: `The core refers to itself: "${v}"`,
    }),
    remedy: {
      sv: 'Skriv texterna här. Bara checklistor hänvisar till kärnan.',
      en: 'Write the texts here. Only checklists refer to the core.',
    },
  },
  overlayId: {
    what: (v: string) => ({
      sv: `Tilläggets egna id ska börja med tilläggets id: ”${v}”`,
      en: `An overlay’s own ids begin with its id: "${v}"`,
    }),
    remedy: {
      sv: 'Byt till det id som står i felet, så att två tillägg aldrig använder samma.',
      en: 'Change to the id in the message, so that two overlays never use the same.',
    },
  },
  incomplete: {
    what: (v: string) => ({
      sv: `En antagen checklista behöver fältet på varje fråga (${v})`,
      en: `An adopted checklist needs the field on every question (${v})`,
    }),
    remedy: {
      sv: 'Fyll i fältet, eller låt status vara draft tills det är gjort.',
      en: 'Fill in the field, or let the status be draft until it is done.',
    },
  },
  overlayOnItself: {
    what: (v: string) => ({
      sv: `Tillägget ”${v}” ligger på sig självt`,
      en: `The overlay "${v}" lies on itself`,
    }),
    remedy: {
      sv: 'Ange id för den checklista som tillägget hör till.',
      en: 'Give the id of the checklist that the overlay belongs to.',
    },
  },
} as const;
