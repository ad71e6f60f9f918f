/** The Department for Education's Local Authority Interactive Tool, as the figures cite it. */
export const laitSource = {
  source: 'lait',
  title: 'Local Authority Interactive Tool (LAIT)',
  publisher: 'Department for Education',
  licence: 'Open Government Licence v3.0',
} as const;
