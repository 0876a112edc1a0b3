export const texts = {
  nl: { again: 'Kies het bestand nog een keer: je browser bewaart het niet.' },
  en: { again: 'Choose the file once more: your browser does not keep it.' },
}
