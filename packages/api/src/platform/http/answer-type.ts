const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/** How an answer is marked; `graphql-response+json` also lets the HTTP status say that nothing was run. */
export type AnswerType = typeof JSON_TYPE | typeof GRAPHQL_TYPE;

const OFFERS: ReadonlyMap<string, AnswerType> = new Map<string, AnswerType>([
  ['application/json', JSON_TYPE],
  ['application/graphql-response+json', GRAPHQL_TYPE],
  ['application/*', JSON_TYPE],
  ['*/*', JSON_TYPE],
]);

const known = new Map<string, AnswerType | null>();

/** What the caller would rather have, or null when it takes neither. Clients send few spellings, so they are remembered. */
export function answerType(accept: string | undefined): AnswerType | null {
  if (!accept) return JSON_TYPE;
  const remembered = known.get(accept);
  if (remembered !== undefined) return remembered;
  const type = negotiate(accept);
  if (known.size < 500) known.set(accept, type);
  return type;
}

function negotiate(accept: string): AnswerType | null {
  const wishes = accept.split(',').map((part, order) => {
    const [name = '', ...parameters] = part.toLowerCase().split(';');
    const quality = Number(/^\s*q=([\d.]+)/.exec(parameters.find((parameter) => parameter.trim().startsWith('q=')) ?? '')?.[1] ?? 1);
    return { type: OFFERS.get(name.trim()), quality, order };
  });
  const [best] = wishes.filter(({ type, quality }) => type && quality > 0).sort((a, b) => b.quality - a.quality || a.order - b.order);
  return best?.type ?? null;
}

/** Answers as plain JSON say 200 even when the document does not parse, validate or fit its variables (GraphQL over HTTP). */
export function statusFor(type: AnswerType, status: number | undefined): number {
  return status === undefined || (status === 400 && type === JSON_TYPE) ? 200 : status;
}
