const literal = (path: string, kinds: object = {}) => ({
  path,
  minCount: 1,
  nodeKind: 'sh:Literal',
  ...kinds,
});
const thing = (path: string, kinds: object = {}) => ({
  path,
  minCount: 1,
  nodeKind: 'sh:BlankNodeOrIRI',
  ...kinds,
});
const address = (path: string, kinds: object = {}) => ({
  path,
  nodeKind: 'sh:IRI',
  pattern: '^https?://[^/]+/',
  ...kinds,
});

/** What DCAT and its application profiles ask of a catalogue, as SHACL shapes. */
export const catalogueShapes = {
  '@context': {
    sh: 'http://www.w3.org/ns/shacl#',
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    targetClass: { '@id': 'sh:targetClass', '@type': '@id' },
    path: { '@id': 'sh:path', '@type': '@id' },
    nodeKind: { '@id': 'sh:nodeKind', '@type': '@id' },
    datatype: { '@id': 'sh:datatype', '@type': '@id' },
    class: { '@id': 'sh:class', '@type': '@id' },
    property: 'sh:property',
    minCount: 'sh:minCount',
    maxCount: 'sh:maxCount',
    minLength: 'sh:minLength',
    pattern: 'sh:pattern',
  },
  '@graph': [
    {
      '@type': 'sh:NodeShape',
      targetClass: 'dcat:Catalog',
      property: [
        literal('dct:title'),
        literal('dct:description'),
        thing('dct:publisher', { class: 'foaf:Organization' }),
        thing('dct:license', { class: 'dct:LicenseDocument' }),
        literal('dct:modified', { datatype: 'xsd:date' }),
        thing('dcat:dataset', { class: 'dcat:Dataset' }),
      ],
    },
    {
      '@type': 'sh:NodeShape',
      targetClass: 'dcat:Dataset',
      property: [
        literal('dct:title'),
        literal('dct:description', { minLength: 50 }),
        literal('dct:identifier', { maxCount: 1 }),
        thing('dct:publisher', { class: 'foaf:Organization' }),
        thing('dct:license'),
        literal('dct:modified', { datatype: 'xsd:date' }),
        { path: 'dct:issued', maxCount: 1, datatype: 'xsd:date' },
        // Two series come with labels of years that nobody has put days to.
        { path: 'dct:temporal', class: 'dct:PeriodOfTime' },
        thing('dct:spatial', { class: 'dct:Location' }),
        thing('dcat:distribution', { class: 'dcat:Distribution' }),
        address('dcat:landingPage', { minCount: 1 }),
      ],
    },
    {
      '@type': 'sh:NodeShape',
      targetClass: 'dcat:Distribution',
      property: [
        literal('dct:title'),
        address('dcat:accessURL', { minCount: 1 }),
        address('dcat:downloadURL', { maxCount: 1 }),
        address('dcat:mediaType', { minCount: 1 }),
        address('dct:format', { minCount: 1 }),
        thing('dct:license'),
      ],
    },
    {
      '@type': 'sh:NodeShape',
      targetClass: 'foaf:Organization',
      property: [literal('foaf:name')],
    },
    {
      '@type': 'sh:NodeShape',
      targetClass: 'dct:PeriodOfTime',
      property: [
        literal('dcat:startDate', { datatype: 'xsd:date' }),
        literal('dcat:endDate', { datatype: 'xsd:date' }),
      ],
    },
  ],
};
