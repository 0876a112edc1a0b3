import { examples as actionBar } from '../action-bar/action-bar.examples.tsx'
import { examples as alert } from '../alert/alert.examples.tsx'
import { examples as barChart } from '../bar-chart/bar-chart.examples.tsx'
import { examples as button } from '../button/button.examples.tsx'
import { examples as buttonLink } from '../button-link/button-link.examples.tsx'
import { examples as card } from '../card/card.examples.tsx'
import { examples as cardGrid } from '../card-grid/card-grid.examples.tsx'
import { examples as checkbox } from '../checkbox/checkbox.examples.tsx'
import { examples as checkboxGroup } from '../checkbox-group/checkbox-group.examples.tsx'
import { examples as codeField } from '../code-field/code-field.examples.tsx'
import { examples as dateField } from '../date-field/date-field.examples.tsx'
import { examples as definitions } from '../definitions/definitions.examples.tsx'
import { examples as details } from '../details/details.examples.tsx'
import { examples as emptyState } from '../empty-state/empty-state.examples.tsx'
import { examples as errorSummary } from '../error-summary/error-summary.examples.tsx'
import { examples as fieldset } from '../fieldset/fieldset.examples.tsx'
import { examples as fileField } from '../file-field/file-field.examples.tsx'
import { examples as form } from '../form/form.examples.tsx'
import { examples as heading } from '../heading/heading.examples.tsx'
import { examples as hiddenField } from '../hidden-field/hidden-field.examples.tsx'
import { examples as icon } from '../icon/icon.examples.tsx'
import { examples as island } from '../island/island.examples.tsx'
import { examples as languageSwitch } from '../language-switch/language-switch.examples.tsx'
import { examples as lineChart } from '../line-chart/line-chart.examples.tsx'
import { examples as link } from '../link/link.examples.tsx'
import { examples as list } from '../list/list.examples.tsx'
import { examples as numberField } from '../number-field/number-field.examples.tsx'
import { examples as pagination } from '../pagination/pagination.examples.tsx'
import { examples as paragraph } from '../paragraph/paragraph.examples.tsx'
import { examples as photo } from '../photo/photo.examples.tsx'
import { examples as printSheet } from '../print-sheet/print-sheet.examples.tsx'
import { examples as quote } from '../quote/quote.examples.tsx'
import { examples as radioGroup } from '../radio-group/radio-group.examples.tsx'
import { examples as scaleField } from '../scale-field/scale-field.examples.tsx'
import { examples as searchForm } from '../search-form/search-form.examples.tsx'
import { examples as select } from '../select/select.examples.tsx'
import { examples as stackedBars } from '../stacked-bars/stacked-bars.examples.tsx'
import { examples as status } from '../status/status.examples.tsx'
import { examples as stepList } from '../step-list/step-list.examples.tsx'
import { examples as steps } from '../steps/steps.examples.tsx'
import { examples as table } from '../table/table.examples.tsx'
import { examples as textArea } from '../text-area/text-area.examples.tsx'
import { examples as textField } from '../text-field/text-field.examples.tsx'
import { examples as timeField } from '../time-field/time-field.examples.tsx'
import { examples as timeline } from '../timeline/timeline.examples.tsx'
import { examples as wordMark } from '../word-mark/word-mark.examples.tsx'
import type { Example } from './example.ts'

interface GalleryGroup {
  title: string
  components: { name: string; examples: Example[] }[]
}

/** Table of contents of the gallery: every component, in groups, with all its states. */
export const groups: GalleryGroup[] = [
  {
    title: 'Tekst',
    components: [
      { name: 'Heading', examples: heading },
      { name: 'Paragraph', examples: paragraph },
      { name: 'List', examples: list },
      { name: 'Link', examples: link },
      { name: 'Details', examples: details },
      { name: 'Definitions', examples: definitions },
      { name: 'Photo', examples: photo },
      { name: 'Quote', examples: quote },
      { name: 'Icon', examples: icon },
      { name: 'WordMark', examples: wordMark },
    ],
  },
  {
    title: 'Knoppen',
    components: [
      { name: 'Button', examples: button },
      { name: 'ButtonLink', examples: buttonLink },
      { name: 'ActionBar', examples: actionBar },
    ],
  },
  {
    title: 'Formulieren',
    components: [
      { name: 'Form', examples: form },
      { name: 'TextField', examples: textField },
      { name: 'CodeField', examples: codeField },
      { name: 'TextArea', examples: textArea },
      { name: 'NumberField', examples: numberField },
      { name: 'DateField', examples: dateField },
      { name: 'TimeField', examples: timeField },
      { name: 'FileField', examples: fileField },
      { name: 'RadioGroup', examples: radioGroup },
      { name: 'CheckboxGroup', examples: checkboxGroup },
      { name: 'Checkbox', examples: checkbox },
      { name: 'Select', examples: select },
      { name: 'ScaleField', examples: scaleField },
      { name: 'Fieldset', examples: fieldset },
      { name: 'HiddenField', examples: hiddenField },
      { name: 'ErrorSummary', examples: errorSummary },
      { name: 'SearchForm', examples: searchForm },
    ],
  },
  {
    title: 'Berichten en stand',
    components: [
      { name: 'Alert', examples: alert },
      { name: 'Status', examples: status },
      { name: 'Steps', examples: steps },
      { name: 'StepList', examples: stepList },
      { name: 'Timeline', examples: timeline },
      { name: 'EmptyState', examples: emptyState },
    ],
  },
  {
    title: 'Lijsten en kaarten',
    components: [
      { name: 'Table', examples: table },
      { name: 'Card', examples: card },
      { name: 'CardGrid', examples: cardGrid },
      { name: 'Pagination', examples: pagination },
    ],
  },
  {
    title: 'Grafieken',
    components: [
      { name: 'LineChart', examples: lineChart },
      { name: 'BarChart', examples: barChart },
      { name: 'StackedBars', examples: stackedBars },
    ],
  },
  {
    title: 'De pagina',
    components: [
      { name: 'LanguageSwitch', examples: languageSwitch },
      { name: 'PrintSheet', examples: printSheet },
      { name: 'Island', examples: island },
    ],
  },
]
