/** What people say, and the words of the field for it, which stand in titles and descriptions. */
export interface Synonym {
  readonly said: readonly string[];
  readonly means: readonly string[];
}

/**
 * The words of everyday speech, as the words of plans and official statistics. Where one is said,
 * the others are looked for too. Names of services and places are not kept here: they come with the
 * plan and the register of areas.
 */
export const synonyms: readonly Synonym[] = [
  { said: ['kids', 'youngsters', 'bairns'], means: ['children'] },
  { said: ['teens', 'teenagers', 'youth'], means: ['young people'] },

  // Babies and the early years
  {
    said: ['babies dying', 'baby deaths', 'babies die', 'infant deaths', 'cot death', 'stillbirth'],
    means: ['infant mortality'],
  },
  { said: ['small babies', 'premature', 'tiny babies'], means: ['low birth weight'] },
  {
    said: [
      'teen pregnancy',
      'teenage pregnancy',
      'teenage mums',
      'teen mums',
      'pregnant teenagers',
    ],
    means: ['teenage pregnancy', 'under-18 conceptions'],
  },
  { said: ['breast feeding'], means: ['breastfeeding'] },
  { said: ['midwife', 'midwives', 'pregnancy', 'giving birth'], means: ['maternity'] },
  {
    said: ['nursery', 'preschool', 'pre-school', 'playgroup', 'childminder', 'creche'],
    means: ['nursery', 'early education'],
  },
  { said: ['school ready', 'ready for school'], means: ['school readiness'] },
  { said: ['talking', 'language delay', 'stammer'], means: ['speech and language'] },
  { said: ['fathers', 'daddies'], means: ['dads'] },

  // Health
  { said: ['obesity', 'obese', 'fat', 'too heavy'], means: ['overweight'] },
  {
    said: ['camhs', 'depression', 'anxiety', 'self harm', 'suicide', 'wellbeing'],
    means: ['mental health'],
  },
  { said: ['jabs', 'vaccines', 'immunised', 'immunisation'], means: ['vaccinations'] },
  { said: ['teeth', 'dental', 'tooth decay'], means: ['dentist', 'dental'] },

  // School and learning
  {
    said: ['kicked out of school', 'thrown out of school', 'expelled', 'expulsion', 'excluded'],
    means: ['permanent exclusions', 'suspensions'],
  },
  { said: ['exclusions'], means: ['permanent exclusions', 'suspensions'] },
  { said: ['suspended', 'sent home from school'], means: ['suspensions'] },
  {
    said: ['truancy', 'truant', 'bunking off', 'skiving', 'skipping school'],
    means: ['persistent absence', 'attendance'],
  },
  { said: ['missing school', 'off school', 'absent'], means: ['absence'] },
  { said: ['free meals', 'free dinners', 'free lunches', 'fsm'], means: ['free school meals'] },
  {
    said: ['reading at 7', 'reading age 7', 'sats at 7', 'year 2 sats'],
    means: ['seven-year-olds reading'],
  },
  { said: ['sats at 11', 'year 6 sats', 'end of primary'], means: ['key stage 2'] },
  { said: ['exam results', 'gcses', 'o levels'], means: ['GCSE'] },
  { said: ['rich and poor', 'poor pupils'], means: ['disadvantaged'] },
  {
    said: ['send', 'sen', 'special educational needs', 'learning difficulties', 'autism', 'adhd'],
    means: ['special needs', 'SEN', 'SEND', 'Education, Health and Care plan'],
  },
  { said: ['disabled', 'disabilities'], means: ['disability'] },
  {
    said: ['ehcp waiting', 'waiting for an ehcp', 'ehcp', 'ehc plan', 'statemented'],
    means: ['Education, Health and Care plan', 'EHC plan'],
  },
  { said: ['tribunal'], means: ['appeals'] },

  // After school
  {
    said: ['jobless', 'unemployed', 'unemployment', 'dropouts', 'out of work', 'dole'],
    means: ['NEET'],
  },
  { said: ['sixth form', 'college'], means: ['post-16', 'after 16'] },
  { said: ['jobs', 'work experience'], means: ['work'] },

  // Care
  {
    said: [
      'children in care',
      'are in care',
      'looked after',
      'lac',
      'cla',
      'foster kids',
      'care system',
    ],
    means: ['children in care', 'looked after children'],
  },
  { said: ['fostering', 'fostered', 'foster parents'], means: ['foster carers', 'foster places'] },
  { said: ['adopt', 'adopting', 'adopted'], means: ['adoption'] },
  {
    said: ['kinship', 'grandparents', 'special guardian', 'relatives'],
    means: ['kinship care', 'relatives or friends'],
  },
  { said: ['leaving care', 'left care', 'care experienced'], means: ['care leavers'] },
  {
    said: ['moved around', 'placement moves', 'placement breakdown'],
    means: ['placement stability'],
  },
  { said: ['far from home', 'out of county', 'out of area'], means: ['miles from home'] },
  { said: ['reunification', 'going home'], means: ['returned home', 'going home from care'] },
  {
    said: ['asylum seeking children', 'asylum seekers', 'uasc', 'refugees', 'unaccompanied'],
    means: ['arrive alone from other countries'],
  },

  // Harm and help
  {
    said: ['child abuse', 'abuse', 'neglect', 'cruelty', 'at risk'],
    means: ['child protection', 'serious harm'],
  },
  { said: ['social workers', 'social services'], means: ['children’s social care'] },
  {
    said: ['section 47', 's47', 'investigations'],
    means: ['enquiries into possible serious harm'],
  },
  { said: ['early help', 'parenting help', 'troubled families'], means: ['family help'] },
  { said: ['children’s centre', 'sure start'], means: ['family hubs'] },
  { said: ['gangs', 'grooming', 'cuckooing', 'trafficking'], means: ['exploitation'] },
  {
    said: ['run away', 'runaways', 'missing children', 'missing kids'],
    means: ['missing, harm and exploitation'],
  },
  { said: ['bullied', 'bullies'], means: ['bullying'] },
  { said: ['divorce', 'separation', 'domestic abuse'], means: ['parents in conflict'] },
  {
    said: ['youth crime', 'knife crime', 'crime', 'young offenders', 'youth offending', 'arrested'],
    means: ['youth justice', 'offend again'],
  },
  { said: ['prison', 'jail', 'locked up', 'borstal'], means: ['custody'] },

  // Home and place
  { said: ['poverty', 'poor families', 'poor', 'deprivation'], means: ['low income', 'poverty'] },
  { said: ['homeless', 'sofa surfing'], means: ['homelessness'] },
  { said: ['bins', 'rubbish', 'litter'], means: ['waste'] },
  { said: ['climate', 'global warming', 'pollution'], means: ['carbon dioxide'] },
  {
    said: ['parks', 'playgrounds', 'youth clubs', 'things to do'],
    means: ['play', 'places to go'],
  },
  { said: ['racism', 'racist'], means: ['anti-racist'] },
  {
    said: ['having a say', 'youth voice', 'listening to children'],
    means: ['youth voice', 'heard'],
  },
];
