import { Extensions } from 'type-graphql';

/** How many objects a field may answer, read from its arguments as the caller wrote them: nothing in them has been checked yet. */
export type Estimate = (args: Readonly<Record<string, unknown>>) => number;

/** For a list whose length follows from its arguments otherwise than by `first`, `last` or `ids`. */
export function Estimated(estimate: Estimate): MethodDecorator & PropertyDecorator {
  return Extensions({ estimate });
}
