import { toRDF, type JsonLdDocument, type Options } from 'jsonld';
import SHACLValidator from 'rdf-validate-shacl';
import environment from 'rdf-validate-shacl/src/defaultEnv.js';
import { z } from 'zod';
import { catalogueShapes } from './catalogueShapes.js';

type Dataset = ConstructorParameters<typeof SHACLValidator>[0];

/** What we use of the validator's own makers of terms, whose types it leaves out. */
interface Makers {
  readonly namedNode: (address: string) => unknown;
  readonly blankNode: (name: string) => unknown;
  readonly literal: (value: string, languageOrType: unknown) => unknown;
  readonly quad: (subject: unknown, predicate: unknown, object: unknown) => unknown;
  readonly dataset: (quads: readonly unknown[]) => Dataset;
}

const make = z.custom<Makers>().parse(environment);

const term = z.object({
  termType: z.enum(['NamedNode', 'BlankNode', 'Literal', 'DefaultGraph']),
  value: z.string(),
  language: z.string().optional(),
  datatype: z.object({ value: z.string() }).optional(),
});

const quads = z.array(z.object({ subject: term, predicate: term, object: term }));

type Term = z.infer<typeof term>;

/** The file as RDF, without looking anything up. */
export async function graphOf(document: unknown): Promise<Dataset> {
  const options: Options.ToRdf = {
    documentLoader: (url: string) => Promise.reject(new Error(`asks for ${url}`)),
  };
  const parsed: unknown = await toRDF(z.custom<JsonLdDocument>().parse(document), options);
  return make.dataset(
    quads
      .parse(parsed)
      .map(({ subject, predicate, object }) =>
        make.quad(toTerm(subject), toTerm(predicate), toTerm(object)),
      ),
  );
}

function toTerm({ termType, value, language = '', datatype }: Term): unknown {
  if (termType === 'BlankNode') return make.blankNode(value);
  if (termType !== 'Literal') return make.namedNode(value);
  return make.literal(value, language === '' ? make.namedNode(datatype?.value ?? '') : language);
}

/** Each thing in the graph that breaks a shape: where, and what. */
export async function shapeFaults(data: Dataset): Promise<readonly string[]> {
  const validator = new SHACLValidator(await graphOf(catalogueShapes));
  const { results } = await validator.validate(data);
  return results.map(
    ({ focusNode, path, sourceConstraintComponent }) =>
      `${focusNode.value} ${path.value} ${sourceConstraintComponent.value}`,
  );
}
