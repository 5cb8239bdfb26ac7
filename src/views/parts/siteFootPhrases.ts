export const SITE_FOOT_PHRASES = {
  owner: {
    it: (name: string) => `A cura di ${name}`,
    en: (name: string) => `Published by ${name}`,
  },
  declaration: { it: "Dichiarazione di accessibilità", en: "Accessibility statement" },
  feedback: { it: "Segnala un problema", en: "Report a problem" },
  privacy: { it: "Nessun dato personale, nessun cookie", en: "No personal data, no cookies" },
  privacyPage: { it: "Informativa sulla privacy", en: "Privacy notice" },
  accessibility: { it: "Accessibilità", en: "Accessibility" },
  glossary: { it: "Glossario", en: "Glossary" },
  licences: { it: "Licenze", en: "Licences" },
  links: { it: "A piè di pagina", en: "Foot of the page" },
} as const;
